import type { Check } from "../voice-status/check.ts";
import type { CheckLine } from "./en-checks.ts";
import type { Messages } from "./en.ts";

/** A line of the check list in the reader's language. */
export function describeCheck({ checks, instance }: Messages, check: Check): CheckLine {
  const { name, count = 0, seconds = 0, word = "" } = check;
  const isState = name === "instance-queues" || name === "instance-not-ready";
  return checks.line[name]({ count, seconds, word: isState ? instance.state(word) : word });
}
