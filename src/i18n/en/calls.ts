import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The texts of the call console. */
export const calls = {
  title: "Calls",
  close: "Close Calls",
  shortcut: "Open or close Calls",
  tabsLabel: "Views",
  tabs: { calls: "Calls", request: "Request", "test-run": "Test run" },

  empty: "No calls yet. Calls to GREEN-API from this tab appear here until you close it.",
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
  noAnswer: "No response",
  underWay: "In progress",
  nothingFound: "No matching calls.",
  showAll: "Show all calls",
  saveHar: "Save as HAR",
  saved: "Calls saved",
  clear: "Clear",
  cleared: "Calls cleared",
  raw: "raw",
  rawHint: "Written by hand and sent as it is.",
  ofStudio: "sent by the studio itself",

  details: "Call details",
  closeDetails: "Close details",
  parts: "Parts of the call",
  request: "Request",
  answer: "Response",
  headers: "Headers",
  compare: "Compare",
  wrap: "Wrap lines",
  copyRequest: "Copy request",
  copyAnswer: "Copy response",
  copyHeaders: "Copy headers",
  copyCurl: "Copy as cURL",
  copyUrl: "Copy URL",
  startedAt: "Sent at",
  attempt: "Attempt",
  attemptHint: "the studio's own id of this send, not known to GREEN-API",
  instance: "Instance",
  address: "URL",
  documentation: (method: string) => `${method} in GREEN-API's documentation`,
  bytes: (n: number) => count(n, { other: "# B" }),
  milliseconds: (n: number) => count(n, { other: "# ms" }),
  noRequest: "This request has no body.",
  upload: (type: string, size: string) =>
    `A file was uploaded: ${type || "no type"}, ${size}. Its content is not stored.`,
  emptyBody: "The body is empty.",
  waiting: "No response yet.",
  noAnswerCame: "No response.",
  isHtml: "An HTML page instead of JSON, shown as text.",
  isNoJson: "Not JSON, shown as received.",
  cut: (size: string) => `The last ${size} of this long body are not stored.`,
  moreLines: (n: number, left: number) =>
    n < left
      ? `Show ${count(n, { other: "# more lines" })} of ${count(left, { other: "#" })}`
      : `Show ${count(n, { one: "the last line", other: "the last # lines" })}`,
  moreCharacters: (n: number) =>
    ` … ${count(n, { one: "# more character", other: "# more characters" })}`,
  requestHeaders: "Request headers",
  requestHeadersHint: "As sent to the gateway, which adds the token to the URL.",
  answerHeaders: "Response headers",
  answerHeadersHint: "As passed on by the gateway.",

  notDone: "Nothing changed. Fix what the response names, then try again.",
  mayBeDone: "It may have taken effect. Check the settings or the state before you try again.",

  compareWith: "Compare with",
  noOtherCall: "No other call to compare with.",
  thisCall: "This call",
  thatCall: "The other call",
  compares:
    "Bodies are compared by value: spaces and the order of fields don't count. Status, time and headers are not compared.",
  same: (n: number) =>
    n === 0
      ? "Both are empty"
      : `No differences in ${count(n, { one: "# line", other: "# lines" })}`,
  differences: (n: number) => count(n, { one: "# line differs", other: "# lines differ" }),
  tooDifferent: "The texts are too long and too different to mark the differences.",
  equalLines: (n: number) => count(n, { one: "# identical line", other: "# identical lines" }),
  differs: "Differs:",
};
