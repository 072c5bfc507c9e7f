import type { FailureCode } from "../../../green-api/failure-catalogue.ts";
import { GreenApiFailure } from "../../../green-api/failure.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecipientDialogTexts } from "../../../i18n/use-recipient-dialog-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** Advice after a failed query. Unlike after a send, nothing can have been queued. */
const advices = {
  "not-authorized": "authorize",
  "instance-starting": "starting",
  unauthorized: "token",
  forbidden: "token",
  "request-refused": "token",
  "not-found": "token",
  "too-many-requests": "pace",
  "quota-exceeded": "quota",
  "gateway-down": "gateway",
  "host-unreachable": "network",
  offline: "network",
} as const satisfies Partial<Record<FailureCode, string>>;

/** Why a query to GREEN-API failed, and what to do. */
export function QueryFailure({ error }: { error: Error }) {
  const { messages } = useI18n();
  const texts = useRecipientDialogTexts().failure;
  const { hideNumbers } = usePresentation();
  if (!(error instanceof GreenApiFailure)) throw error;
  const { title, facts } = describeFailure(messages, error);
  const advice = Object.hasOwn(advices, error.code)
    ? texts[advices[error.code as keyof typeof advices]]
    : texts.advice;
  return (
    <div role="alert" className="grid gap-0.5 text-sm">
      <p className="font-medium text-bad">{title}</p>
      <p className="text-ink-soft">{advice}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere text-ink-soft">
          <bdi>{hideNumbers(fact)}</bdi>
        </p>
      ))}
    </div>
  );
}
