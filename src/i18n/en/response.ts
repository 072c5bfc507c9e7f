import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** What is shown of an answer of GREEN-API. */
export const response = {
  title: "Response",
  notSent: "Not sent yet.",
  milliseconds: (n: number) => count(n, { other: "# ms" }),
  noStatus: "no answer",
  emptyAnswer: "(empty)",
  nothingCame: "Nothing came back.",
  copy: "Copy response",
  studioNote: "No response from GREEN-API. Note by the studio:",
};
