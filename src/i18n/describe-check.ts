import type { Check } from "../voice-status/checks/check.ts";
import { describeFailure } from "./describe-failure.ts";
import type { CheckLine, Line } from "./en/checks.ts";
import type { linkChecks } from "./link-checks.ts";
import type { Messages } from "./en.ts";

/** The part of a check that its texts need; a record keeps these. */
type DescribedCheck = Pick<Check, "count" | "seconds" | "at" | "detail"> & { name: string };

/** The texts of link checks in one language. */
export type LinkLines = (typeof linkChecks)["en"];

/**
 * The title and the reason of a check in the reader's language. A check that only a later version of the studio
 * knows is shown by its name.
 *
 * @param linkLines the texts of link checks, if they are loaded.
 */
export function describeCheck(
  messages: Messages,
  check: DescribedCheck,
  linkLines?: LinkLines,
): CheckLine {
  const { checks, instance } = messages;
  const { name, count = 0, seconds = 0, at = 0, detail = "" } = check;
  const lines: Record<string, Line> = { ...checks.line, ...linkLines };
  const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
  return line?.({ count, seconds, at, detail: detailText() }) ?? { title: name, reason: "" };

  function detailText(): string {
    if (name === "instance-failed") return describeFailure(messages, { code: detail }).title;
    return name === "instance-queues" || name === "instance-not-ready"
      ? instance.state(detail)
      : detail;
  }
}
