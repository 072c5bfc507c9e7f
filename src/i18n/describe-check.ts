import type { Check, CheckName } from "../voice-status/check.ts";
import { describeFailure } from "./describe-failure.ts";
import type { CheckLine } from "./en-checks.ts";
import type { Messages } from "./en.ts";

/** What of a check its sentence needs; a record keeps as much. */
type Kept = Pick<Check, "count" | "seconds" | "word"> & { name: string };

/** A line of the check list in the reader's language. A name of a later version of the studio is shown as it is. */
export function describeCheck(messages: Messages, check: Kept): CheckLine {
  const { checks, instance } = messages;
  const { name, count = 0, seconds = 0, word = "" } = check;
  if (!isKnown(checks.line, name)) return { title: name, reason: "" };
  return checks.line[name]({ count, seconds, word: inWords() });

  function inWords(): string {
    if (name === "instance-failed") return describeFailure(messages, { code: word }).title;
    return name === "instance-queues" || name === "instance-not-ready"
      ? instance.state(word)
      : word;
  }
}

function isKnown(line: Messages["checks"]["line"], name: string): name is CheckName {
  return Object.hasOwn(line, name);
}
