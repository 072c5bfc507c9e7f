import { counter } from "../../lib/text/counter.ts";
import type { FirstCheckName } from "../../voice-status/checks/check.ts";
import { fixed, type Line } from "../check-line.ts";

const count = counter("en");
const wait = (seconds: number) =>
  seconds < 90
    ? count(Math.ceil(seconds), { other: "# s" })
    : count(Math.ceil(seconds / 60), { other: "# min" });

const line: Record<FirstCheckName, Line> = {
  "audio-none": fixed("No audio yet", "a link, a file or your voice will do"),
  "link-checking": fixed("Looking at the link", "what it answers to a stranger"),
  "link-unchecked": fixed("The link could not be checked", "the studio's gateway did not answer"),
  "instance-unknown": fixed("Instance not checked", "its state is not known yet"),
  "instance-authorized": fixed(
    "Instance is authorized",
    "statuses leave one by one, at the instance's pace",
  ),
  "settings-unknown": fixed("Settings could not be read", "pace and statistics are not known"),
  "notifications-off": fixed(
    "No statistics",
    "the instance's outgoingWebhook is off: who saw it stays unknown",
  ),
  "notifications-on": fixed("Statistics are on", "the history will tell who saw it"),
  "pace-good": ({ count: n, seconds }) =>
    n === 0
      ? { title: "Queue is empty", reason: "the status can leave at once" }
      : {
          title: count(n, { one: "# waits in the queue", other: "# wait in the queue" }),
          reason: `the status leaves after about ${wait(seconds)}`,
        },
  "recipients-everyone": fixed(
    "Everyone: all contacts of the instance",
    "with an iPhone as its phone, statuses to everyone have failed to appear; a list does",
  ),
};

/** The list of checks before a send. The other languages are typed by this module. */
export const checks = {
  title: "Before it goes out",
  verdict: { good: "Good", caution: "Caution", bad: "Bad", open: "Not checked" },
  line,
  passed: (n: number) => count(n, { one: "# check passed", other: "# checks passed" }),
  underWay: "Checking…",
  source: "Source",
  fix: {
    "check-again": "Check again",
  },
};
