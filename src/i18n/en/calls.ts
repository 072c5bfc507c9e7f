import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The texts of the call console. */
export const calls = {
  title: "Calls",
  close: "Close the calls",
  shortcut: "Open and close the calls",
  tabsLabel: "What the console shows",
  tabs: { calls: "Calls", request: "Request", "test-run": "Test run" },

  empty:
    "No calls yet. Every call of this tab to GREEN-API is listed here, and kept until the tab is closed.",
  list: "Calls to GREEN-API, newest first",
  columns: {
    status: "Status",
    method: "Method",
    took: "Took",
    size: "Size",
    instance: "Instance",
    attempt: "Attempt",
    at: "Time",
  },
  search: "Search calls",
  ownOnly: "Only what I did",
  allMethods: "All methods",
  method: "Method",
  status: "Status",
  allStatuses: "Any status",
  failed: "Failed",
  noAnswer: "No answer",
  underWay: "Under way",
  nothingFound: "No call matches.",
  showAll: "Show all calls",
  saveHar: "Save as HAR",
  saved: "The calls are saved",
  clear: "Clear",
  cleared: "The list is cleared",
  raw: "raw",
  ofStudio: "the studio's own question",

  details: "Details of the call",
  closeDetails: "Close the details",
  parts: "Parts of the call",
  request: "Request",
  answer: "Answer",
  headers: "Headers",
  compare: "Compare",
  wrap: "Wrap lines",
  copyRequest: "Copy the request",
  copyAnswer: "Copy the answer",
  copyHeaders: "Copy the headers",
  copyUrl: "Copy the address",
  startedAt: "Left at",
  attempt: "Attempt",
  instance: "Instance",
  address: "Address",
  documentation: (method: string) => `${method} in GREEN-API's documentation`,
  bytes: (n: number) => count(n, { other: "# B" }),
  milliseconds: (n: number) => count(n, { other: "# ms" }),
  noRequest: "This request has no body.",
  upload: (type: string, size: string) =>
    `A file was uploaded: ${type || "no type"}, ${size}. Its content is not kept.`,
  emptyBody: "The body is empty.",
  waiting: "No answer yet.",
  noAnswerCame: "No answer came.",
  isHtml: "This is an HTML page, not JSON. It is shown as text.",
  isNoJson: "This is not JSON. It is shown as it came.",
  cut: (size: string) => `The last ${size} of this body were not kept: it is too long.`,
  moreLines: (n: number, left: number) =>
    n < left
      ? `Show ${count(n, { other: "# more lines" })} of ${count(left, { other: "#" })}`
      : `Show ${count(n, { one: "the last line", other: "the last # lines" })}`,
  moreCharacters: (n: number) =>
    ` … ${count(n, { one: "# more character", other: "# more characters" })}`,
  requestHeaders: "Headers of the request",
  requestHeadersHint:
    "As the page sent them to the gateway, which puts the token into the address.",
  answerHeaders: "Headers of the answer",
  answerHeadersHint: "As the gateway passed them on.",

  notDone: "Nothing was changed. Put right what the answer names, then try again.",
  mayBeDone: "It may have been done: ask for the settings or the state before you try again.",

  compareWith: "Compare with",
  noOtherCall: "There is no other call to compare with.",
  thisCall: "This call",
  thatCall: "The other call",
  same: "No differences",
  differences: (n: number) => count(n, { one: "# line differs", other: "# lines differ" }),
  tooDifferent: "The two texts are too long and too different for their differences to be marked.",
  equalLines: (n: number) => count(n, { one: "# equal line", other: "# equal lines" }),
  differs: "Differs:",
};
