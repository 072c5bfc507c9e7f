import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const cases = (n: number) => count(n, { one: "# case", other: "# cases" });

/** The test run of the call console. */
export const testRun = {
  empty:
    "Send cases of sendVoiceStatus one by one and compare each response with what you expect: other colours, file names or recipients, or a field left out.",
  build: "Build cases",
  addOne: "Add a case",
  import: "Import cases from JSON…",
  export: "Export cases",
  clear: "Remove the cases",
  imported: (n: number) => `${cases(n)} imported`,
  notUnderstood: "Not a file of cases, or over 2 MB or 100 cases.",
  notStored: "This browser has no room for the cases: they disappear when you close the tab.",
  saved: "File saved",
  tooMany: (n: number) => `A run has at most 100 cases. Left out: ${cases(n)}.`,

  builder: {
    title: "Build cases",
    link: "Link to the audio",
    colors: "Colours, separated by commas",
    fileNames: "File names, one on each line",
    recipients: "Recipients, one list on each line",
    recipientsHint: "Numbers or chat ids, separated by commas. Sent as you write them.",
    everyone: "Add an empty list: it goes to everyone",
    without: "Add a case without",
    add: (n: number) => (n === 0 ? "Add cases" : `Add ${cases(n)}`),
    none: "Enter at least one colour, one file name and one list of recipients.",
    names: {
      without: (field: string) => `without ${field}`,
      recipients: (n: number) =>
        n === 0 ? "empty list" : count(n, { one: "# recipient", other: "# recipients" }),
    },
  },

  columns: {
    name: "Case",
    expected: "Expected",
    actual: "Actual",
    verdict: "Result",
    idMessage: "idMessage",
    message: "Message",
    at: "Sent at",
  },
  case: (place: number) => `Case ${place}`,
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  done: "Done",
  name: "Name",
  status: "Expected status",
  message: "Expected in the response",
  messageHint: "Part of the response; leave empty for any.",
  bodyOf: (name: string) => `Body of ${name}`,
  noAnswer: "no answer",
  verdicts: {
    "as-expected": "as expected",
    different: "different",
    unknown: "unknown: it may have been sent",
    "not-run": "not run",
    "under-way": "in progress",
  },

  run: (n: number) => `Run ${cases(n)}`,
  stop: "Stop the run",
  stopping: "Stops after this case",
  through: (label: string) => `Through: ${label}`,
  question: {
    title: (n: number) => `Send ${cases(n)}?`,
    text: (label: string) =>
      `Each case is sent once, one after another, and appears in the history marked as raw. Instance: ${label}`,
    everyone: (n: number) =>
      `${cases(n)} without recipients: GREEN-API may send ${n === 1 ? "it" : "them"} to everyone.`,
    send: "Send",
  },

  running: (done: number, all: number) =>
    `Running: ${count(done, { other: "#" })} of ${cases(all)}`,
  ended: (done: number, all: number) => `Ran ${count(done, { other: "#" })} of ${cases(all)}`,
  sums: (expected: number, different: number, unknown: number) =>
    [
      `${count(expected, { other: "#" })} as expected`,
      different > 0 && `${count(different, { other: "#" })} different`,
      unknown > 0 && `${count(unknown, { other: "#" })} unknown`,
    ]
      .filter(Boolean)
      .join(" · "),
  interrupted: "Interrupted: the tab was closed or reloaded. Cases without a result were not run.",
  elsewhere: "This run is in progress in another tab.",
  stops: {
    person: "You stopped the run.",
    away: "The run stopped: the computer slept or the tab was suspended.",
    instance: "The run stopped: this tab no longer has the token of its instance.",
    "another-send": "The run stopped: another tab is sending through this instance.",
    "another-tab":
      "Another tab is running cases. Nothing was sent from here; try again when it is finished.",
    "never-left": "The run stopped: the last case could not leave this computer.",
    leaving: "The run stopped because you left the page.",
  },
  reportTitle: "Test run",
  casesTitle: "Cases of the next run",
  copyReport: "Copy report",
  saveCsv: "Save as CSV",
  forget: "Delete the run",
};
