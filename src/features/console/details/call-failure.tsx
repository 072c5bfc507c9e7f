import { Fragment } from "react";
import { findMethod } from "../../../green-api/contract.ts";
import type { GreenApiFailure } from "../../../green-api/failure.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useQuestionAdvice } from "../../../i18n/use-question-advice.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { verdictColors } from "../../../ui/verdict-colors.ts";
import { useCallVerdict } from "../use-call-verdict.ts";

interface Props {
  call: LoggedCall;
  failure: GreenApiFailure;
}

/** What a failure means, what GREEN-API says about it, and what to do. */
export function CallFailure({ call, failure }: Props) {
  const { messages } = useI18n();
  const texts = useCallTexts();
  const { hideNumbers } = usePresentation();
  const outcomeTexts = useOutcomeTexts();
  const adviceOfQuestion = useQuestionAdvice();
  const { title, advice, facts } = describeFailure(messages, failure);

  const verdict = useCallVerdict(call);
  const colors = verdictColors[verdict ?? "rejected"];

  const adviceFor = (method: string) => {
    if (verdict === "found") return "";
    if (/^send/i.test(method)) return advice;
    if (isQuestion(method)) return adviceOfQuestion(failure.code);
    return failure.queued === "no" ? texts.notDone : texts.mayBeDone;
  };

  return (
    <div className={`rounded-control px-3 py-2 text-sm ${colors.box}`}>
      <p className={`font-semibold ${colors.title}`}>
        {title} <span className="font-mono text-xs font-normal">{failure.code}</span>
      </p>
      <p className="wrap-anywhere">
        {verdict && `${outcomeTexts[verdict]} `}
        {facts.map((fact) => (
          <Fragment key={fact}>
            <bdi>{hideNumbers(fact)}</bdi>{" "}
          </Fragment>
        ))}
      </p>
      <p>{adviceFor(findMethod(call.method) ?? call.method)}</p>
    </div>
  );
}

/** Whether a method changes nothing. Its verb does not say that: `logout` is a GET. */
function isQuestion(method: string): boolean {
  return /^(?:get|show|check|qr)/i.test(method);
}
