import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const cases = (n: number) => count(n, { one: "# case", other: "# cases" });

/** The test run of the call console. */
export const testRun = {
  empty:
    "A test run sends cases of sendVoiceStatus one after another, and compares each answer with what you expect: one clip in several colours, with other file names, to other recipients, or without a field.",
  build: "Build cases",
  addOne: "Add a case",
  import: "Import cases from JSON…",
  export: "Export cases",
  clear: "Remove the cases",
  imported: (n: number) => `${cases(n)} imported`,
  notUnderstood: "This is not a file of cases, or it has more than 2 MB or 100 cases.",
  notStored: "This browser has no room for the cases: they are gone when the tab is closed.",
  saved: "The file is saved",
  tooMany: (n: number) => `A run has at most 100 cases: ${cases(n)} found no place.`,

  builder: {
    title: "Build cases",
    link: "Link to the clip",
    colors: "Colours, separated by commas",
    fileNames: "File names, one on each line",
    recipients: "Recipients, one list on each line",
    recipientsHint: "Numbers or chat ids, separated by commas. They are sent as you write them.",
    everyone: "One more list that is empty: it goes to everyone",
    without: "One more case without",
    add: (n: number) => `Add ${cases(n)}`,
    none: "Name at least one colour, one file name, and one list of recipients.",
  },

  columns: {
    name: "Case",
    expected: "Expected",
    actual: "Actual",
    verdict: "Result",
    idMessage: "idMessage",
    message: "Message",
    at: "Left at",
  },
  case: (place: number) => `Case ${place}`,
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  done: "Done",
  name: "Name",
  status: "Expected status",
  message: "Expected in the answer",
  messageHint: "A part of the answer; empty if any will do.",
  bodyOf: (name: string) => `Body of ${name}`,
  noAnswer: "no answer",
  verdicts: {
    "as-expected": "as expected",
    different: "different",
    unknown: "unknown: it may have been sent",
    "not-run": "not run",
    "under-way": "under way",
  },

  run: (n: number) => `Run ${cases(n)}`,
  stop: "Stop the run",
  stopping: "Stops after this case",
  through: (label: string) => `Through: ${label}`,
  question: {
    title: (n: number) => `Send ${cases(n)} for real?`,
    text: (label: string) =>
      `They are sent through ${label}, one after another, each once. Each is in the history, marked as raw.`,
    everyone: (n: number) =>
      `${cases(n)} ${n === 1 ? "names" : "name"} no recipients: what GREEN-API accepts of them goes to everyone.`,
    send: "Send",
  },

  running: (done: number, all: number) =>
    `Running: ${count(done, { other: "#" })} of ${cases(all)}`,
  ended: (done: number, all: number) => `Run: ${count(done, { other: "#" })} of ${cases(all)}`,
  sums: (expected: number, different: number, unknown: number) =>
    [
      `${count(expected, { other: "#" })} as expected`,
      different > 0 && `${count(different, { other: "#" })} different`,
      unknown > 0 && `${count(unknown, { other: "#" })} unknown`,
    ]
      .filter(Boolean)
      .join(" · "),
  interrupted:
    "This run was interrupted, because its tab was closed or reloaded. What has no result was not run. Nothing is sent by itself.",
  elsewhere: "This run is under way in another tab.",
  stops: {
    person: "You stopped the run.",
    away: "The run stopped: this computer slept, or the tab was frozen.",
    instance: "The run stopped: its instance has no token in this tab any more.",
    "another-send": "The run stopped: another tab is sending through this instance.",
    "another-tab":
      "Another tab is running cases. Nothing was sent from here; try again when it is done.",
    "never-left": "The run stopped: the last case could not leave this computer.",
    leaving: "The run stopped, because the page was left.",
  },
  reportTitle: "Test run",
  casesTitle: "Cases of the next run",
  copyReport: "Copy the report",
  saveCsv: "Save as CSV",
  forget: "Forget the run",
};
