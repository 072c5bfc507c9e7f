import { describeCheck } from "../../../i18n/describe-check.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { checkLink } from "../../../voice-status/checks/check-link.ts";

/** Returns a function that says why a planned send was missed. */
export function useDescribeMissed(): (plan: ListedPlan) => string {
  const { messages } = useI18n();
  const texts = useSetTimeTexts().missed;
  return ({ reason, request }) => {
    if (!reason) return "";
    if (reason.kind === "state") return texts.state(messages.instance.state(reason.state));
    if (reason.kind === "failure") {
      const { title, facts } = describeFailure(messages, reason);
      return [title, ...facts].join(". ");
    }
    if (reason.kind !== "link") return texts.reasons[reason.kind];
    const link = { state: "known", report: reason.report } as const;
    const facts = { urlFile: null, audio: { state: "none" }, link, isEmulator: false } as const;
    return texts.link(describeCheck(messages, checkLink(request.urlFile, facts)).title);
  };
}
