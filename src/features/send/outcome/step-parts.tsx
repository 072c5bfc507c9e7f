import { Check, CheckCheck, Clock } from "lucide-react";
import type { ReactNode } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import type { SendStep } from "../../../voice-status/record/send-steps.ts";

interface StepPlaceProps {
  /** What a click shows. */
  people: string;
  /** Shows the people behind the step; undefined while there are none. */
  onShow: (() => void) | undefined;
  children: ReactNode;
}

/** A step on its way; a button if there are people behind it. */
export function StepPlace({ people, onShow, children }: StepPlaceProps) {
  if (!onShow) return children;
  return (
    <button
      type="button"
      title={people}
      onClick={onShow}
      className="grid min-h-11 w-full grid-cols-1 content-start rounded-[4px] text-left hover:text-accent"
    >
      {children}
    </button>
  );
}

/** What keeps a status from this step. It may be wider than the step, because nothing is behind it. */
export function StepNote({
  Icon,
  color,
  text,
}: {
  Icon: typeof Check;
  color: string;
  text: string;
}) {
  return (
    <span className={`flex items-center gap-1 whitespace-nowrap ${color}`}>
      <Icon size={14} aria-hidden className="flex-none" />
      {text}
    </span>
  );
}

const marks = {
  accepted: { Icon: Clock, color: "" },
  published: { Icon: Check, color: "" },
  delivered: { Icon: CheckCheck, color: "" },
  viewed: { Icon: CheckCheck, color: "text-good" },
};

/** WhatsApp's mark of a step, and how many recipients have reached it. */
export function StepCount({ step, total }: { step: SendStep; total: number | undefined }) {
  const { language } = useI18n();
  const texts = useOutcomeTexts();
  if (!step.isReached) return <span className="sr-only">{texts.notYet}</span>;
  const { Icon, color } = marks[step.name];
  const isForEveryone = step.name === "accepted" && total === undefined;
  return (
    <span className={`flex items-center gap-1 text-ink-soft tabular-nums ${color}`}>
      <Icon size={14} aria-hidden className="flex-none" />
      {isForEveryone ? texts.everyone : step.reached?.toLocaleString(language)}
    </span>
  );
}
