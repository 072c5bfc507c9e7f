import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The exact request, as JSON or as code. Loaded with it. */
export const requestView = {
  languages: "Show the request as",
  copyWithToken: "Copy with token",
  unfinished: "Choose recipients to see the request: an empty list would mean everyone.",
  moreParticipants: (n: number) => `${count(n, { other: "#" })} more`,
};
