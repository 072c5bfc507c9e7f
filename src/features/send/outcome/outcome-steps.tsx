import { Check, CheckCheck, CircleAlert, CircleDashed, Clock, X } from "lucide-react";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useCountedRecords } from "../../../stores/history/statistics/counted-records.ts";
import { Button } from "../../../ui/button.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import {
  progressOf,
  type SendProgress,
  type SendStep,
} from "../../../voice-status/record/send-steps.ts";
import { OUTCOME_ID } from "./outcome-id.ts";
import { useAnnouncedSteps } from "./use-announced-steps.ts";
import { useFindShownSend } from "./use-shown-send.ts";

/** The states of a record that the steps are named after. */
const states = {
  accepted: "accepted",
  published: "sent",
  delivered: "delivered",
  viewed: "read",
} as const;

/** The steps of the send of this draft, or why there are none. It covers the place that is kept for it. */
export default function OutcomeSteps() {
  const recordTexts = useRecordTexts();
  const texts = useOutcomeTexts();
  const shown = useFindShownSend();
  const records = useCountedRecords(shown?.isOfDraft ? shown.records : []);
  const progress = progressOf(records);
  const word = progress.current && recordTexts.state[states[progress.current.name]];
  useAnnouncedSteps(shown, progress, word ? `${texts.progress}: ${word}` : "");
  const [failed] = records.filter(({ state }) => state === "rejected" || state === "unknown");
  if (progress.current) return <Steps records={records} progress={progress} />;
  return failed && <NoSteps record={failed} />;
}

interface StepsProps {
  records: readonly SendRecord[];
  progress: SendProgress;
}

function Steps({ records, progress }: StepsProps) {
  const recordTexts = useRecordTexts();
  const texts = useOutcomeTexts();
  const words = recordTexts.state;
  const isDropped = records.some(({ state }) => state === "dropped");
  return (
    <ol
      data-outcome
      aria-label={texts.progress}
      className="absolute inset-0 grid grid-cols-4 gap-1 text-[11px]/4 md:gap-1.5 md:text-xs"
    >
      {progress.steps.map((step) => (
        <li
          key={step.name}
          aria-current={step === progress.current ? "step" : undefined}
          className="min-w-0"
        >
          <div aria-hidden className="h-1 overflow-hidden rounded-chip">
            <div
              className="h-full origin-left bg-accent transition-transform duration-200 ease-out"
              style={{ transform: `scaleX(${step.share})` }}
            />
          </div>
          <div className={`truncate pt-1 ${step.isReached ? "font-medium" : "text-ink-soft"}`}>
            {words[states[step.name]]}
          </div>
          {isDropped && step.name === "published" ? (
            <div className="flex items-center gap-1 text-bad">
              <X size={14} aria-hidden className="flex-none" />
              {words.dropped}
            </div>
          ) : (
            <StepCount step={step} total={progress.total} />
          )}
        </li>
      ))}
    </ol>
  );
}

const marks = {
  accepted: { Icon: Clock, color: "" },
  published: { Icon: Check, color: "" },
  delivered: { Icon: CheckCheck, color: "" },
  viewed: { Icon: CheckCheck, color: "text-good" },
};

/** WhatsApp's mark of a step, and how many recipients have reached it. */
function StepCount({ step, total }: { step: SendStep; total: number | undefined }) {
  const { language } = useI18n();
  const texts = useOutcomeTexts();
  if (!step.isReached) return <span className="sr-only">{texts.notYet}</span>;
  const { Icon, color } = marks[step.name];
  const isForEveryone = step.name === "accepted" && total === undefined;
  return (
    <div className={`flex items-center gap-1 text-ink-soft tabular-nums ${color}`}>
      <Icon size={14} aria-hidden className="flex-none" />
      {isForEveryone ? texts.everyone : step.reached?.toLocaleString(language)}
    </div>
  );
}

/** In one line, because the card has the rest. On a phone, the card may be far below. */
function NoSteps({ record }: { record: SendRecord }) {
  const { messages } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useOutcomeTexts();
  const isUnknown = record.state === "unknown";
  const Icon = isUnknown ? CircleDashed : CircleAlert;
  const { title } = describeFailure(messages, record.failure ?? { code: "" });
  return (
    <div
      data-outcome
      className={`absolute inset-x-0 top-1.5 flex items-center gap-1.5 text-sm font-medium ${isUnknown ? "text-caution" : "text-bad"}`}
    >
      <Icon size={15} aria-hidden className="flex-none" />
      <span className="max-md:hidden">{recordTexts.state[record.state]}</span>
      <span className="min-w-0 flex-1 truncate md:hidden">{title}</span>
      <Button
        size="small"
        look="quiet"
        className="-my-1 md:hidden"
        onClick={() => document.getElementById(OUTCOME_ID)?.scrollIntoView({ block: "center" })}
      >
        {texts.details}
      </Button>
    </div>
  );
}
