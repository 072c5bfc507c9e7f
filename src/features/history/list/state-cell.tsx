import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  LoaderCircle,
  Trash2,
} from "lucide-react";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import type { Messages } from "../../../i18n/en.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import {
  isOverdue,
  recipientCountOf,
  type RecordState,
  type SendRecord,
} from "../../../voice-status/record/record.ts";

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

/** The state of a record: an icon, its name, and a line about it. */
export function StateCell({ record }: { record: SendRecord }) {
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const note = hideNumbers(noteOf(record, messages));
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <Badge state={record.state} />
      <div className="min-w-0">
        <b className="block truncate font-semibold">{messages.history.state[record.state]}</b>
        <small className="block truncate text-xs text-ink-soft" title={note}>
          {note}
        </small>
      </div>
    </div>
  );
}

function Badge({ state }: { state: RecordState }) {
  const { Icon, color } = badges[state];
  return (
    <span aria-hidden className={`grid size-7 flex-none place-items-center rounded-chip ${color}`}>
      <Icon size={16} className={state === "sending" ? "animate-spin" : ""} />
    </span>
  );
}

/** How many people a status reached, why it failed, or what its state means. */
function noteOf(record: SendRecord, messages: Messages): string {
  const { state, viewers, failure, journalWord } = record;
  const texts = messages.history;
  if (state === "rejected") {
    const { title } = describeFailure(messages, failure ?? { code: "" });
    return record.exchange?.status ? `${title} · ${record.exchange.status}` : title;
  }
  if (journalWord) return texts.journalSays(journalWord);
  if (isOverdue(record, Date.now())) return texts.noNews;
  const counted = state === "sent" || state === "delivered" || state === "read";
  if (!counted || !viewers) return texts.note[state];
  const total = recipientCountOf(record) || viewers.sent;
  return texts.reachedOf(viewers[state], total, state);
}
