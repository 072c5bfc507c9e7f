import type { CheckLine } from "../../i18n/check-line.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLateTexts } from "../../i18n/use-late-texts.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import type { Check, FirstCheckName } from "../../voice-status/checks/check.ts";

/**
 * Describes a check in the user's language. Until the texts of findings are loaded, such a check counts as running.
 */
export function useDescribeCheck(): (check: Check) => CheckLine {
  const { messages } = useI18n();
  const { line } = messages.checks;
  const isFirst = (name: string): name is FirstCheckName => Object.hasOwn(line, name);
  const hasFound = useDraftChecks(({ checks }) => checks.some(({ name }) => !isFirst(name)));
  const { data: late, isError } = useLateTexts(hasFound);
  return (check) => {
    const { name, count = 0, seconds = 0 } = check;
    if (isFirst(name)) return line[name]({ count, seconds, at: 0, detail: "" });
    return (
      late?.describeCheck(messages, check) ??
      line[isError ? "link-unchecked" : "link-checking"]({ count, seconds, at: 0, detail: "" })
    );
  };
}
