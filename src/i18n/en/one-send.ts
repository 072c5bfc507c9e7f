import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });

const stops = {
  cancelled: "Cancelled. Nothing was sent; Send goes on from here.",
  "taken-back": "Taken back. Nothing was sent.",
  changed: "The draft was changed, so nothing was sent.",
  instance: "Another instance was chosen, so nothing was sent.",
  audio: "Nothing was sent: the audio is not uploaded. Send goes on from here.",
};

/** The steps of a send and the sentence before it. Loaded with what sends. */
export const oneSend = {
  people: (n: number) => (n === 0 ? "Everyone" : people(n)),
  work: {
    recording: "Ending the recording…",
    reading: "Reading the audio…",
    converting: "Converting…",
    uploading: "Uploading…",
    waiting: "Waiting for GREEN-API…",
  },
  checking: "Checking…",
  sendNow: "Send now",
  held: (seconds: number, summary: string) =>
    `Goes out in ${count(seconds, { one: "# second", other: "# seconds" })}: ${summary}. Escape takes it back.`,
  waits: "You were away, so nothing is sent until you say so.",
  stops,
  hold: (on: boolean): string =>
    on
      ? "Wait 5 seconds before each send: on. Switch off"
      : "Wait 5 seconds before each send: off. Switch on",
  holdSwitched: (on: boolean): string =>
    on ? "Each send waits 5 seconds" : "Sends no longer wait",
};
