import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** How high the call console is, and how much of it is hidden. */
export const consoleSize = {
  edge: "Height of the calls",
  maximise: "Maximise",
  restore: "Restore the height",
  hidden: (n: number) => count(n, { other: "# hidden" }),
};
