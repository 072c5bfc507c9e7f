import { CheckCheck, Minus } from "lucide-react";
import type { ViewerStep } from "../../../../voice-status/record/viewers.ts";

const marks = {
  delivered: { Icon: CheckCheck, look: "text-ink-soft" },
  read: { Icon: CheckCheck, look: "bg-wash text-good" },
  none: { Icon: Minus, look: "text-ink-faint" },
};

/** Two ticks for delivered, on green for viewed, and none before; the word beside it says the same. */
export function StepMark({ step, label }: { step: ViewerStep | undefined; label: string }) {
  const { Icon, look } = marks[step === undefined || step === "sent" ? "none" : step];
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={`grid size-7 flex-none place-items-center rounded-chip ${look}`}
    >
      <Icon size={16} aria-hidden />
    </span>
  );
}
