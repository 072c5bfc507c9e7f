import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

const stops = {
  cancelled: "Cancelled. Nothing was sent. Send continues from here.",
  "taken-back": "Taken back. Nothing was sent.",
  changed: "The draft was changed, so nothing was sent.",
  instance: "Another instance was chosen, so nothing was sent.",
  audio: "Nothing was sent: the audio isn't uploaded yet. Send continues from here.",
};

/** The steps of a send and the sentence before it. Loaded with what sends. */
export const oneSend = {
  people: (n: number, groups: number): string =>
    [n === 0 ? "Everyone" : recipients(n), groups > 1 && `in ${groups} groups`]
      .filter(Boolean)
      .join(" "),
  parts: (n: number) => count(n, { one: "# part", other: "# parts" }),
  work: {
    recording: "Finishing the recording…",
    reading: "Reading the audio…",
    converting: "Converting…",
    uploading: "Uploading…",
    waiting: "Waiting for GREEN-API…",
  },
  checking: "Checking…",
  restricted: "WhatsApp has restricted the number: the status may not be shown",
  sendNow: "Send now",
  held: (seconds: number, summary: string) =>
    `Goes out in ${count(seconds, { one: "# second", other: "# seconds" })}: ${summary}. Press Escape to take it back.`,
  waits: "You were away, so the send waits for you.",
  stops,
  hold: (on: boolean): string =>
    on
      ? "Wait 5 seconds before each send: on. Switch off"
      : "Wait 5 seconds before each send: off. Switch on",
  holdSeconds: (on: boolean): string => (on ? "5 s to\ntake back" : "goes out\nat once"),
  holdSwitched: (on: boolean): string =>
    on ? "Each send waits 5 seconds" : "Sends go out at once",
};
