import type { Check } from "../voice-status/checks/check.ts";
import { describeFailure } from "./describe-failure.ts";
import { checkLines as en } from "./en/check-lines.ts";
import type { CheckLine, Line } from "./check-line.ts";
import { linkChecks as enLinks } from "./en/link-checks.ts";
import type { Messages } from "./en.ts";
import { checkLines as ru } from "./ru/check-lines.ts";
import { linkChecks as ruLinks } from "./ru/link-checks.ts";

/** The part of a check that its texts need; a record keeps these. */
type DescribedCheck = Pick<Check, "count" | "seconds" | "at" | "detail"> & { name: string };

const lateLines = { en: { ...en.line, ...enLinks }, ru: { ...ru.line, ...ruLinks } };

/** What is written about checks besides their lines, by language. */
export const checkTexts = { en, ru };

/** Their detail is a state of the instance. */
const stateChecks = ["instance-queues", "instance-refuses", "instance-not-ready"];

/**
 * The title and the reason of a check in the reader's language. A check that only a later version of the studio
 * knows is shown by its name.
 */
export function describeCheck(messages: Messages, check: DescribedCheck): CheckLine {
  const { language, checks, instance } = messages;
  const { name, count = 0, seconds = 0, at = 0, detail = "" } = check;
  const lines: Record<string, Line> = { ...checks.line, ...lateLines[language] };
  const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
  return line?.({ count, seconds, at, detail: detailText() }) ?? { title: name, reason: "" };

  function detailText(): string {
    if (name === "instance-failed") return describeFailure(messages, { code: detail }).title;
    return stateChecks.includes(name) ? instance.state(detail) : detail;
  }
}
