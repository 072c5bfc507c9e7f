import { GreenApiFailure } from "../../../green-api/failure.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useQuestionAdvice } from "../../../i18n/use-question-advice.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** Why a query to GREEN-API failed, and what to do. */
export function QueryFailure({ error }: { error: Error }) {
  const { messages } = useI18n();
  const adviceFor = useQuestionAdvice();
  const { hideNumbers } = usePresentation();
  if (!(error instanceof GreenApiFailure)) throw error;
  const { title, facts } = describeFailure(messages, error);
  return (
    <div role="alert" className="grid gap-0.5 text-sm">
      <p className="font-medium text-bad">{title}</p>
      <p className="text-ink-soft">{adviceFor(error.code)}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere text-ink-soft">
          <bdi>{hideNumbers(fact)}</bdi>
        </p>
      ))}
    </div>
  );
}
