import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  LoaderCircle,
  Trash2,
} from "lucide-react";
import type { RecordState } from "../../../voice-status/record/record.ts";

const good = { Icon: CircleCheck, color: "bg-wash text-good" };
const queued = { Icon: Clock, color: "bg-wash text-good" };

const badges: Record<RecordState, { Icon: typeof Clock; color: string }> = {
  sending: { Icon: LoaderCircle, color: "bg-sunken text-ink-soft" },
  rejected: { Icon: CircleAlert, color: "bg-bad-wash text-bad" },
  unknown: { Icon: CircleDashed, color: "bg-caution-wash text-caution" },
  "not-sent": { Icon: CircleX, color: "bg-sunken text-ink-soft" },
  accepted: queued,
  pending: queued,
  sent: good,
  delivered: good,
  read: good,
  dropped: { Icon: CircleX, color: "bg-bad-wash text-bad" },
  deleted: { Icon: Trash2, color: "bg-sunken text-ink-soft" },
};

export function StateBadge({ state }: { state: RecordState }) {
  const { Icon, color } = badges[state];
  return (
    <span aria-hidden className={`grid size-7 flex-none place-items-center rounded-chip ${color}`}>
      <Icon size={16} className={state === "sending" ? "animate-spin" : ""} />
    </span>
  );
}
