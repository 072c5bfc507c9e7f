import { counter } from "../../lib/text/counter.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import type { LateCheckName } from "../../voice-status/checks/check.ts";
import { localeOf } from "../../lib/text/locale.ts";
import { fixed, type Line, waitIn } from "../check-line.ts";

const count = counter("en");
const wait = waitIn("en", { seconds: "s", minutes: "min" });
const day = new Intl.DateTimeFormat(localeOf("en"), { day: "numeric", month: "long" });
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

const line: Record<LateCheckName, Line> = {
  "audio-loading": fixed("Reading the audio", "finding its length"),
  "audio-not-uploaded": fixed("The audio is ready to upload", "Send uploads it first"),
  "audio-unplayable": fixed("The audio doesn't play here", "phones may not play it either"),
  "length-unknown": fixed("Length unknown", "the file doesn't say"),
  "length-good": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason: "under the 60 s at which some phones cut it",
  }),
  "length-over-minute": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason: "some phones cut it at 1:00; a file or a recording can be sent in parts",
  }),
  "length-parts": ({ count: n }) => ({
    title: count(n, { one: "# part", other: "# parts" }),
    reason: "each up to a minute, sent one after another",
  }),
  "length-over-limit": ({ seconds }) => ({
    title: `${formatLength(seconds)} long`,
    reason: "GREEN-API doesn't publish audio over 10 minutes",
  }),
  "file-name-undocumented": fixed(
    "File name is not .mp3 or .wav",
    "it may be accepted and never appear",
  ),
  "file-name-no-extension": fixed(
    "File name has no extension",
    "recipients may not see the status",
  ),
  "file-name-mismatch": ({ detail }) => ({
    title: `File name doesn't match ${detail}`,
    reason: `the link leads to ${detail}`,
  }),
  "file-name-good": ({ detail }) => ({
    title: `File name matches ${detail}`,
    reason: "as the documentation asks",
  }),
  "color-near-white": fixed("Nearly white background", "white text is hard to see on it"),
  "instance-failed": ({ detail }) => ({ title: "Instance not checked", reason: detail }),
  "token-refused": fixed("The token is wrong", "GREEN-API refuses every request with it"),
  "instance-queues": ({ detail }) => ({
    title: `Instance is ${detail}`,
    reason: "the status waits up to 24 h until it is authorized",
  }),
  "instance-restricted": fixed(
    "WhatsApp has restricted the number",
    "the status may not be shown: it waits up to 24 h, or goes out to nobody",
  ),
  "instance-refuses": ({ detail }) => ({
    title: `Instance is ${detail}`,
    reason: "GREEN-API rejected the last status for this reason",
  }),
  "instance-not-ready": ({ detail }) => ({
    title: `Instance is ${detail}`,
    reason: "GREEN-API may refuse the status",
  }),
  "queue-long": ({ count: n, seconds }) => ({
    title: count(n, { one: "# waits in the queue", other: "# wait in the queue" }),
    reason: `the status goes out only in about ${wait(seconds)}`,
  }),
  "recipients-none": fixed("No recipients yet", "add a number or choose “Everyone”"),
  "recipients-good": ({ count: n }) => ({
    title: recipients(n),
    reason: "all numbers look right",
  }),
  "recipients-invalid": ({ count: n }) => ({
    title: count(n, { one: "# invalid number", other: "# invalid numbers" }),
    reason: "not included in the request",
  }),
  "recipients-doubtful": ({ count: n, detail }) => ({
    title: count(n, { one: "# number looks unlikely", other: "# numbers look unlikely" }),
    reason: `unlikely to exist: ${detail}`,
  }),
  "recipients-duplicate": ({ count: n }) => ({
    title: count(n, { one: "# duplicate recipient", other: "# duplicate recipients" }),
    reason: "GREEN-API doesn't say what happens then",
  }),
  "recipients-twins": ({ count: n, detail }) => ({
    title: count(n, { one: "# person may be listed twice", other: "# people may be listed twice" }),
    reason: `two forms of one number: ${detail}`,
  }),
  "recipients-many": ({ count: n }) => ({
    title: recipients(n),
    reason: "older documentation: only the first 1,024 get it",
  }),
  "recipients-split": ({ count: n, detail }) => ({
    title: recipients(n),
    reason: `split into ${detail} statuses; nobody gets two`,
  }),
  "contacts-saved": fixed("All are saved contacts", "they also need your number saved"),
  "contacts-not-saved": ({ count: n }) => ({
    title: count(n, {
      one: "# number is not in your contacts",
      other: "# numbers are not in your contacts",
    }),
    reason: "older documentation asks you to save them",
  }),
  "contacts-everyone": ({ count: n }) => ({
    title: count(n, { one: "# saved contact", other: "# saved contacts" }),
    reason: "those who saved your number can see it",
  }),
  "contacts-none": fixed(
    "No saved contacts",
    "“Everyone” may reach nobody; contacts may load later",
  ),
  "everyone-iphone": fixed("Everyone, from an iPhone", "such statuses can fail; a list is safer"),
  "everyone-missed": fixed(
    "The last status to everyone did not appear",
    "it left the queue unpublished; a list of recipients may work",
  ),
  "quota-used-up": ({ count: used, detail: total, at }) => ({
    title: `Cannot send until ${day.format(at)}`,
    reason: total
      ? `the plan's monthly quota is used up: ${used} of ${total}`
      : "the plan's monthly quota is used up",
  }),
  "tariff-chats": ({ count: n }) => ({
    title: count(n, { one: "The plan allows # chat", other: "The plan allows # chats" }),
    reason: "some recipients exceed the plan",
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
    "show-recipients": "Fix",
    "remove-duplicates": "Remove duplicates",
    "remove-twins": "Keep one of each",
    "cut-in-parts": "Cut into parts",
    "split-recipients": "Split into several statuses",
    "join-recipients": "Send as one",
  },
  blocked: (titles: string) => `Fix before sending: ${titles}`,
  unblocked: "Nothing blocks sending",
  overridden: "Sent with these errors",
};
