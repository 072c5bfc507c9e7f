import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** How the send of a plan ended that another browser made; nothing before that. */
export function PlannedEnd({ plan: { state, outcome } }: { plan: ListedPlan }) {
  const { messages } = useI18n();
  const texts = useSetTimeTexts().list;
  const { hideNumbers } = usePresentation();
  if (state === "accepted") {
    return (
      <p>
        <span className="font-medium text-good">{texts.accepted}.</span> {texts.elsewhere}
      </p>
    );
  }
  if (state === "unknown") {
    return (
      <p>
        <span className="font-medium text-caution">{texts.unknown}.</span> {texts.unknownElsewhere}
      </p>
    );
  }
  if (state !== "rejected") return null;
  const failure = outcome?.failure && describeFailure(messages, outcome.failure);
  return (
    <p className="wrap-anywhere">
      <span className="font-medium text-bad">{texts.rejected}.</span>{" "}
      {failure && hideNumbers([failure.title, ...failure.facts].join(". "))}
    </p>
  );
}
