import { counter } from "../../lib/text/counter.ts";
import type { FirstCheckName } from "../../voice-status/checks/check.ts";
import { fixed, type Line, waitIn } from "../check-line.ts";

const count = counter("en");
const wait = waitIn("en", { seconds: "s", minutes: "min" });

const line: Record<FirstCheckName, Line> = {
  "audio-none": fixed("No audio yet", "add a link, a file or your voice"),
  "link-checking": fixed("Checking the link", "whether GREEN-API can open it"),
  "link-unchecked": fixed("The link could not be checked", "the studio's server did not answer"),
  "instance-unknown": fixed("Instance not checked", "its state is not known yet"),
  "instance-authorized": fixed("Instance is authorized", "statuses go out one at a time"),
  "settings-unknown": fixed("Settings are not available", "interval and statistics are unknown"),
  "notifications-off": fixed(
    "No statistics",
    "outgoingWebhook is off: you won't see who viewed it",
  ),
  "notifications-on": fixed("Statistics are on", "the history will show who viewed it"),
  "pace-good": ({ count: n, seconds }) =>
    n === 0
      ? { title: "The queue looks empty", reason: "the status can go out at once" }
      : {
          title: count(n, { one: "# waits in the queue", other: "# wait in the queue" }),
          reason: `the status goes out in about ${wait(seconds)}`,
        },
  "recipients-everyone": fixed(
    "All contacts of the instance",
    "those who saved your number can see it",
  ),
};

/** The list of checks before a send. The other languages are typed by this module. */
export const checks = {
  title: "Before it goes out",
  verdict: { good: "OK", caution: "Caution", bad: "Error", open: "Not checked" },
  line,
  passed: (n: number) => count(n, { one: "# check passed", other: "# checks passed" }),
  underWay: "Checking…",
  source: "Source",
  fix: {
    "check-again": "Check again",
  },
};
