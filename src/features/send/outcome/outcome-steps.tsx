import { CircleAlert, CircleDashed, TriangleAlert, X } from "lucide-react";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useIsRestricted } from "../../../stores/history/follow/stuck.ts";
import { showRecord } from "../../../stores/history/history-view.ts";
import { useCountedRecords } from "../../../stores/history/statistics/counted-records.ts";
import { useShownSend } from "../../../stores/send/shown-send.ts";
import { Button } from "../../../ui/button.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import {
  progressOf,
  type SendProgress,
  type SendStep,
} from "../../../voice-status/record/send-steps.ts";
import { OUTCOME_ID } from "./outcome-id.ts";
import { StepCount, StepNote, StepPlace } from "./step-parts.tsx";
import { useAnnouncedSteps } from "./use-announced-steps.ts";
import { useFindShownSend } from "./use-shown-send.ts";
import "./outcome-steps.css";

/** The states of a record that the steps are named after. */
const states = {
  accepted: "accepted",
  published: "sent",
  delivered: "delivered",
  viewed: "read",
} as const;

/** The people that a step leads to. */
const groups = {
  accepted: "all",
  published: "all",
  delivered: "delivered",
  viewed: "read",
} as const;

/** The steps of the send of this draft, or why there are none. It covers the place that is kept for it. */
export default function OutcomeSteps() {
  return (
    <>
      <FindShownSend />
      <ShownSteps />
    </>
  );
}

/** Renders nothing: as a component of its own, it spares the steps a render at each key. */
function FindShownSend() {
  useFindShownSend();
  return null;
}

function ShownSteps() {
  const recordTexts = useRecordTexts();
  const texts = useOutcomeTexts();
  const shown = useShownSend((found) => found.shown);
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
  const isRestricted = useIsRestricted(records);
  const last = records.at(-1);
  const nameOf = (step: SendStep) => words[states[step.name]];
  return (
    <ol
      data-outcome
      aria-label={texts.progress}
      className="outcome-steps absolute inset-0 gap-1 text-[11px]/4 md:gap-1.5 md:text-xs"
    >
      {progress.steps.map((step) => (
        <li
          key={step.name}
          aria-current={step === progress.current ? "step" : undefined}
          className="min-w-0"
        >
          <StepPlace
            people={texts.showPeople(nameOf(step))}
            onShow={
              step.isReached && last ? () => showRecord(last.id, groups[step.name]) : undefined
            }
          >
            <span aria-hidden className="block h-1 overflow-hidden rounded-chip">
              <span
                className={`block h-full origin-left transition-transform duration-200 ease-out ${isRestricted ? "bg-caution" : "bg-accent"}`}
                style={{ transform: `scaleX(${step.share})` }}
              />
            </span>
            <span
              className={`block truncate pt-1 ${step.isReached ? "font-medium" : "text-ink-soft"}`}
            >
              {nameOf(step)}
            </span>
            {isDropped && step.name === "published" ? (
              <StepNote Icon={X} color="text-bad" text={words.dropped} />
            ) : isRestricted && step.name === "delivered" ? (
              <StepNote Icon={TriangleAlert} color="text-caution" text={texts.restricted} />
            ) : (
              <StepCount step={step} total={progress.total} />
            )}
          </StepPlace>
        </li>
      ))}
    </ol>
  );
}

/** In one line, because the card has the rest. In a narrow window the card may be far away. */
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
      <span className="max-lg:hidden">{recordTexts.state[record.state]}</span>
      <span className="min-w-0 flex-1 truncate lg:hidden">{title}</span>
      <Button
        size="small"
        look="quiet"
        className="-my-1 lg:hidden"
        onClick={() => document.getElementById(OUTCOME_ID)?.scrollIntoView({ block: "center" })}
      >
        {texts.details}
      </Button>
    </div>
  );
}
