import ChevronDown from "lucide-react/icons/chevron-down";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Check } from "../../voice-status/checks/check.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import { useShownSend } from "../../stores/send/shown-send.ts";
import { CheckLine, VerdictSign } from "./check-line.tsx";
import { CHECKS_TITLE_ID } from "./focus-checks.ts";
import { useAnnouncedChecks } from "./use-announced-checks.ts";

/**
 * The checks of the draft. Each one that needs attention has a line. Those that passed or are still running share
 * one line, so that nothing moves as answers arrive.
 */
export function CheckList() {
  const { messages } = useI18n();
  const texts = messages.checks;
  const checks = useDraftChecks((known) => known.checks);
  useAnnouncedChecks(checks);
  const collapsed = checks.filter(isCollapsed);
  const shown = checks.filter((check) => !isCollapsed(check));
  // Nothing is green beside a refusal of GREEN-API that was not foreseen, or is to be expected again.
  const isRefused =
    useShownSend(
      ({ shown: send }) =>
        send?.isOfDraft && send.records.some(({ state }) => state === "rejected"),
    ) || checks.some(({ name }) => name === "quota-used-up");
  const isUnderWay = collapsed.some(({ pending }) => pending);

  return (
    <section aria-labelledby={CHECKS_TITLE_ID} className="min-w-0">
      <h2 id={CHECKS_TITLE_ID} tabIndex={-1} className="mb-1.5 text-sm font-semibold">
        {texts.title}
      </h2>
      <ul>
        {shown.map((check) => (
          <CheckLine key={check.name} check={check} />
        ))}
      </ul>
      {collapsed.length > 0 && (
        <details className="group border-t border-line text-sm">
          <summary className="flex list-none items-center gap-2.5 rounded-control py-2.5 text-ink-soft hover:text-ink">
            <VerdictSign verdict={isUnderWay ? "open" : "good"} isQuiet={isRefused} />
            <span className="flex-1">
              {isUnderWay ? texts.underWay : texts.passed(collapsed.length)}
            </span>
            <ChevronDown
              size={16}
              aria-hidden
              className="transition-transform duration-150 group-open:rotate-180"
            />
          </summary>
          <ul>
            {collapsed.map((check) => (
              <CheckLine key={check.name} check={check} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function isCollapsed({ verdict, pending }: Check): boolean {
  return verdict === "good" || pending === true;
}
