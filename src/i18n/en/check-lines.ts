import { counter } from "../../lib/text/counter.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import type { LateCheckName } from "../../voice-status/checks/check.ts";
import { fixed, type Line } from "../check-line.ts";

const count = counter("en");
const wait = (seconds: number) =>
  seconds < 90
    ? count(Math.ceil(seconds), { other: "# s" })
    : count(Math.ceil(seconds / 60), { other: "# min" });
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

const line: Record<LateCheckName, Line> = {
  "audio-loading": fixed("Listening to the audio", "reading its length"),
  "audio-not-uploaded": fixed("The audio can be uploaded", "Send uploads it first"),
  "audio-unplayable": fixed("The audio does not play here", "phones may not play it either"),
  "length-unknown": fixed("Length not known", "the file does not tell it"),
  "length-good": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason: "under the 60 s that some phones keep",
  }),
  "length-over-minute": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason:
      "older documentation and some phones cut it at 1:00; a file or a recording can go out in parts",
  }),
  "length-parts": ({ count: n }) => ({
    title: count(n, { one: "# part", other: "# parts" }),
    reason: "none over a minute, sent one after another",
  }),
  "length-over-limit": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason: "GREEN-API does not publish audio over 10 minutes",
  }),
  "file-name-undocumented": fixed(
    "File name is not .mp3 or .wav",
    "it may be accepted and never appear",
  ),
  "file-name-no-extension": fixed(
    "File name has no extension",
    "files without one have stayed invisible",
  ),
  "file-name-mismatch": ({ detail }) => ({
    title: `File name does not fit ${detail}`,
    reason: `the link leads to ${detail}, the name says otherwise`,
  }),
  "file-name-good": ({ detail }) => ({
    title: `File name fits ${detail}`,
    reason: "as the documentation asks",
  }),
  "color-near-white": fixed("Nearly white background", "white text is hard to see on it"),
  "instance-failed": ({ detail }) => ({ title: "Instance not checked", reason: detail }),
  "instance-queues": ({ detail }) => ({
    title: `Instance is ${detail}`,
    reason: "the status waits up to 24 h until it is authorized",
  }),
  "instance-not-ready": ({ detail }) => ({
    title: `Instance is ${detail}`,
    reason: "GREEN-API may refuse the status",
  }),
  "queue-long": ({ count: n, seconds }) => ({
    title: count(n, { one: "# waits in the queue", other: "# wait in the queue" }),
    reason: `the status leaves only after about ${wait(seconds)}`,
  }),
  "recipients-none": fixed("No recipients yet", "add a number or choose everyone"),
  "recipients-good": ({ count: n }) => ({
    title: recipients(n),
    reason: "every number is well formed",
  }),
  "recipients-invalid": ({ count: n }) => ({
    title: count(n, { one: "# recipient is not a number", other: "# recipients are not numbers" }),
    reason: "left out of the request",
  }),
  "recipients-doubtful": ({ count: n, detail }) => ({
    title: count(n, { one: "# number looks unlikely", other: "# numbers look unlikely" }),
    reason: `not known to be given out where they belong: ${detail}`,
  }),
  "recipients-duplicate": ({ count: n }) => ({
    title: count(n, { one: "# recipient is there twice", other: "# recipients are there twice" }),
    reason: "what GREEN-API makes of that is not documented",
  }),
  "recipients-twins": ({ count: n, detail }) => ({
    title: count(n, { one: "# person may be there twice", other: "# people may be there twice" }),
    reason: `two forms of one number: ${detail}`,
  }),
  "recipients-many": ({ count: n }) => ({
    title: recipients(n),
    reason: "by older documentation only the first 1,024 get it",
  }),
  "recipients-split": ({ count: n, detail }) => ({
    title: recipients(n),
    reason: `split over ${detail} statuses; nobody gets two`,
  }),
  "contacts-saved": fixed("All are saved contacts", "they also need this instance's number saved"),
  "contacts-not-saved": ({ count: n }) => ({
    title: count(n, { one: "# is not a saved contact", other: "# are not saved contacts" }),
    reason: "older documentation wants them saved; all need this instance's number",
  }),
  "contacts-everyone": ({ count: n }) => ({
    title: count(n, { one: "# saved contact", other: "# saved contacts" }),
    reason: "those who saved this instance's number will see it",
  }),
  "contacts-none": fixed("No saved contacts", "everyone may be no one; contacts also load late"),
  "tariff-chats": ({ count: n }) => ({
    title: count(n, { one: "The tariff allows # chat", other: "The tariff allows # chats" }),
    reason: "GREEN-API has refused others this month; these recipients go beyond",
  }),
};

/** The texts of what the checks find, and of what can be done about it: not loaded with the page. */
export const checkLines = {
  line,
  fix: {
    "use-file": "Upload it to GREEN-API",
    "replace-link": "Use the direct link",
    rename: "Rename to .#",
    "switch-on-notifications": "Switch on…",
    "open-set-up": "Open instance set-up",
    "show-recipients": "Mend",
    "remove-duplicates": "Remove duplicates",
    "remove-twins": "Keep one of each",
    "cut-in-parts": "Cut into parts",
    "split-recipients": "Split into several statuses",
    "join-recipients": "Send as one",
  },
  blocked: (titles: string) => `In the way of sending: ${titles}`,
  unblocked: "Nothing is in the way of sending",
  overridden: "Sent in spite of",
};
