import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** A clip that is sent in parts: the choice, the parts and the segments on the phone. */
export const series = {
  legend: "Send the clip as",
  one: "One status",
  parts: (n: number) => (n > 0 ? count(n, { one: "# part", other: "# parts" }) : "In parts"),
  note: "Cut at pauses into parts of up to a minute. Send uploads them and sends one after another.",
  list: "Parts of the clip",
  part: (n: number, of: number) => `Part ${n} of ${of}`,
  play: (n: number) => `Play part ${n}`,
  pause: (n: number) => `Pause part ${n}`,
  endOf: (n: number) => `Part ${n} ends at, in seconds`,
  until: "to",
  limited: (seconds: string) => `Limited by both parts: ${seconds} s`,
};
