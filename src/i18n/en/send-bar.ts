import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** What is beside Send. Loaded with the first thing that a person does. */
export const sendBar = {
  errors: (n: number) => count(n, { one: "# error", other: "# errors" }),
  cautions: (n: number) => count(n, { one: "# caution", other: "# cautions" }),
  showPreview: "Show the preview",
};
