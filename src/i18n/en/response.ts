import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** What is shown of an answer of GREEN-API. */
export const response = {
  milliseconds: (n: number) => count(n, { other: "# ms" }),
  noStatus: "no answer",
  emptyAnswer: "(empty)",
};
