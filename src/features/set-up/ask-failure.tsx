import { GreenApiFailure } from "../../green-api/failure.ts";
import { describeFailure } from "../../i18n/describe-failure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../i18n/use-set-up-texts.ts";
import { Button } from "../../ui/button.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  error: Error;
  /** Left out where it is asked again without a click. */
  onAskAgain?: () => void;
}

/** Why a question of a block was not answered. */
export function AskFailure({ error, onAskAgain }: Props) {
  const { messages } = useI18n();
  const texts = useSetUpTexts();
  const { hideNumbers } = usePresentation();
  if (!(error instanceof GreenApiFailure)) throw error;
  const advice = texts.advice[error.code];
  const { title, facts } = describeFailure(messages, error);
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <p className="text-bad">{title}</p>
      {advice && <p className="text-ink-soft">{advice}</p>}
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere text-ink-soft">
          {hideNumbers(fact)}
        </p>
      ))}
      {onAskAgain && (
        <Button size="small" onClick={onAskAgain}>
          {texts.askAgain}
        </Button>
      )}
    </div>
  );
}
