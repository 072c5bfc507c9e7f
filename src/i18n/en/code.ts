import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** What is said of long code. Loaded with it. */
export const code = {
  moreLines: (n: number, left: number) =>
    n < left
      ? `Show ${count(n, { other: "# more lines" })} of ${count(left, { other: "#" })}`
      : `Show ${count(n, { one: "one more line", other: "all # more lines" })}`,
  moreCharacters: (n: number) =>
    ` … ${count(n, { one: "# more character", other: "# more characters" })}`,
  withToken: "With token",
  allRecipients: (n: number) => `Show all ${count(n, { other: "# recipients" })}`,
  fewRecipients: "Show fewer recipients",
};
