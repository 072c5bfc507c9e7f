import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** What a failure is called, what GREEN-API says about it, and what to do. */
export function FailureText({ failure }: { failure: NonNullable<SendRecord["failure"]> }) {
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const { title, advice, facts } = describeFailure(messages, failure);
  return (
    <div className="text-sm">
      <p className="font-semibold">{title}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere">
          {hideNumbers(fact)}
        </p>
      ))}
      <p>{advice}</p>
    </div>
  );
}
