import type { Check, CheckName } from "../voice-status/check.ts";
import type { CheckLine } from "./en-checks.ts";
import type { Messages } from "./en.ts";

/** What of a check its sentence needs; a record keeps as much. */
type Kept = Pick<Check, "count" | "seconds" | "word"> & { name: string };

/** A line of the check list in the reader's language. A name of a later version of the studio is shown as it is. */
export function describeCheck({ checks, instance }: Messages, check: Kept): CheckLine {
  const { name, count = 0, seconds = 0, word = "" } = check;
  if (!isKnown(checks.line, name)) return { title: name, reason: "" };
  const isState = name === "instance-queues" || name === "instance-not-ready";
  return checks.line[name]({ count, seconds, word: isState ? instance.state(word) : word });
}

function isKnown(line: Messages["checks"]["line"], name: string): name is CheckName {
  return Object.hasOwn(line, name);
}
