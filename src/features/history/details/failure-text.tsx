import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { openRegion } from "../../../stores/open-region.ts";
import { Button } from "../../../ui/button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { topicOfFailure } from "../../../voice-status/set-up/set-up-topic.ts";

interface Props {
  failure: NonNullable<SendRecord["failure"]>;
  /** The instance that it is about. */
  idInstance: string;
}

/** What a failure is called, what GREEN-API says about it, and what to do. */
export function FailureText({ failure, idInstance }: Props) {
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const isChosen = useChosenInstance().idInstance === idInstance;
  const topic = topicOfFailure(failure.code);
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
      {topic && isChosen && (
        <Button size="small" className="mt-2" onClick={() => openRegion("set-up", topic)}>
          {messages.page.openSetUp}
        </Button>
      )}
    </div>
  );
}
