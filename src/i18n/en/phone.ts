import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The two views of the phone. */
export const phone = {
  view: "Show it as",
  views: { sender: "Sender", viewer: "Viewer" },
  seenBy: (n: number) =>
    n === 0
      ? "Nobody has seen it yet"
      : count(n, { one: "Seen by # person", other: "Seen by # people" }),
  reply: "Reply",
  dotted: "Dotted: the waveform is not known",
  nearWhite: "White is hard to see on this colour",
};
