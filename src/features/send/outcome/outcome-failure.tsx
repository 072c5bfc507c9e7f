import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useDescribeResponse } from "../../../i18n/use-describe-response.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import type { EndedSend } from "../../../stores/send/sending.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { ResponseCode } from "../../../ui/code/response-code.tsx";
import { verdictColors } from "../../../ui/verdict-colors.ts";
import { partOf } from "../../../voice-status/record/newest-send.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { verdictOfSend } from "../../../voice-status/record/send-verdict.ts";
import { topicOfFailure } from "../../../voice-status/set-up/set-up-topic.ts";
import { Countdown } from "./countdown.tsx";
import { FailureActions } from "./failure-actions.tsx";

interface Props {
  record: SendRecord;
  /** Undefined if an earlier page sent it. */
  ended: EndedSend | undefined;
}

/** Why a send failed or its answer was lost, and what is known of it by now. Nothing if it went as it should. */
export function OutcomeFailure({ record, ended }: Props) {
  const { messages } = useI18n();
  const texts = useOutcomeTexts();
  const responseTexts = useResponseTexts();
  const describeResponse = useDescribeResponse();
  const { hideNumbers } = usePresentation();
  const isChosen = useChosenInstance().idInstance === record.idInstance;
  // A send of several parts ends with the first one that fails.
  const failure = ended?.recordIds.at(-1) === record.id ? ended.failure : undefined;
  const verdict = verdictOfSend(record, failure);
  if (!verdict) return null;

  const { title, advice, facts } = describeFailure(
    messages,
    failure ?? record.failure ?? { code: "" },
  );
  const topic = topicOfFailure(failure?.code ?? record.failure?.code ?? "");
  const { exchange } = record;
  const part = partOf(record);
  return (
    <div
      role={ended ? "alert" : undefined}
      className={`rounded-control px-3.5 py-3 ${verdictColors[verdict].box}`}
    >
      <p className={`font-semibold ${verdictColors[verdict].title}`}>
        {part && `${texts.part(part.part, part.of)}: `}
        {title}
      </p>
      <p>{texts[verdict]}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere">
          {hideNumbers(fact)}
        </p>
      ))}
      {verdict !== "found" && <p className="mt-1">{advice}</p>}
      <FailureActions record={record} topic={isChosen ? topic : undefined} />
      {ended && failure?.retryAfter && (
        <Countdown until={ended.endedAt + failure.retryAfter * 1000} />
      )}
      {exchange?.answer && (
        <details className="mt-1">
          <summary>{texts.showAnswer}</summary>
          <div className="mt-1">
            <ResponseCode
              {...describeResponse(exchange).code}
              label={responseTexts.title}
              className="bg-surface"
            />
          </div>
        </details>
      )}
    </div>
  );
}
