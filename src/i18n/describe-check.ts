import type { Check } from "../voice-status/checks/check.ts";
import { describeFailure } from "./describe-failure.ts";
import type { CheckLine, Line } from "./en/checks.ts";
import type { linkChecks } from "./link-checks.ts";
import type { Messages } from "./en.ts";

/** What of a check its sentence needs; a record keeps as much. */
type Kept = Pick<Check, "count" | "seconds" | "at" | "detail"> & { name: string };

/** The sentences of link checks, in one language. */
export type LinkLines = (typeof linkChecks)["en"];

/**
 * A line of the check list in the reader's language. A name of a later version of the studio is shown as it is.
 *
 * @param linkLines the sentences of link checks, where they are loaded.
 */
export function describeCheck(messages: Messages, check: Kept, linkLines?: LinkLines): CheckLine {
  const { checks, instance } = messages;
  const { name, count = 0, seconds = 0, at = 0, detail = "" } = check;
  const lines: Record<string, Line> = { ...checks.line, ...linkLines };
  const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
  return line?.({ count, seconds, at, detail: inWords() }) ?? { title: name, reason: "" };

  function inWords(): string {
    if (name === "instance-failed") return describeFailure(messages, { code: detail }).title;
    return name === "instance-queues" || name === "instance-not-ready"
      ? instance.state(detail)
      : detail;
  }
}
