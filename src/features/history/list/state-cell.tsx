import { useState } from "react";
import {
  Check,
  CheckCheck,
  CircleAlert,
  CircleDashed,
  CircleX,
  Clock,
  LoaderCircle,
  Trash2,
} from "lucide-react";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import type { Messages } from "../../../i18n/en.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { gatewayNoteIn } from "../../../protocol/gateway-failure.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import {
  recipientCountOf,
  type RecordState,
  type SendRecord,
} from "../../../voice-status/record/record.ts";
import { isOverdue } from "../../../voice-status/record/record-age.ts";
import type { StuckReport } from "../../../voice-status/record/stuck.ts";
import { ViewersBar } from "./viewers-bar.tsx";

const neutral = "bg-sunken text-ink-soft";
const caution = "bg-caution-wash text-caution";
const queued = { Icon: Clock, color: neutral };

const badges: Record<RecordState, { Icon: typeof Clock; color: string }> = {
  sending: { Icon: LoaderCircle, color: neutral },
  rejected: { Icon: CircleAlert, color: "bg-bad-wash text-bad" },
  unknown: { Icon: CircleDashed, color: caution },
  "not-sent": { Icon: CircleX, color: neutral },
  accepted: queued,
  pending: queued,
  sent: { Icon: Check, color: neutral },
  delivered: { Icon: CheckCheck, color: neutral },
  read: { Icon: CheckCheck, color: "bg-wash text-good" },
  dropped: { Icon: CircleX, color: "bg-bad-wash text-bad" },
  deleted: { Icon: Trash2, color: neutral },
};

interface Props {
  record: SendRecord;
  stuck: StuckReport | undefined;
}

/** The state of a record: its mark and name, a line about it, and a bar of those who saw the status. */
export function StateCell({ record, stuck }: Props) {
  const { messages } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useHistoryListTexts();
  const { hideNumbers } = usePresentation();
  const isRestricted = stuck?.reason === "restricted";
  const note = isRestricted ? texts.restricted : hideNumbers(noteOf(record, messages, texts));
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <Badge state={record.state} isStuck={stuck !== undefined} />
      <div className="min-w-0 flex-1">
        <b className="block truncate font-semibold">{recordTexts.state[record.state]}</b>
        <small className="block truncate text-xs text-ink-soft" title={note}>
          {note}
        </small>
        <ViewersBar record={record} className="mt-1.5 max-w-44" />
      </div>
    </div>
  );
}

/** Whatever its state is, a status that is stuck, or may reach nobody, has the colour of a caution. */
function Badge({ state, isStuck }: { state: RecordState; isStuck: boolean }) {
  const { Icon, color } = badges[state];
  const [first] = useState(state);
  return (
    <span
      // Another element, so that the new mark lands. The first one is there already.
      key={state}
      aria-hidden
      className={`grid size-7 flex-none place-items-center rounded-chip ${state === first ? "" : "animate-[land_160ms_ease-out]"} ${isStuck ? caution : color}`}
    >
      <Icon size={16} className={state === "sending" ? "animate-spin" : ""} />
    </span>
  );
}

/** How many people a status reached, why it failed, or what its state means. */
function noteOf(
  record: SendRecord,
  messages: Messages,
  texts: ReturnType<typeof useHistoryListTexts>,
): string {
  const { state, viewers, failure, journalWord } = record;
  if (state === "rejected") {
    const { title } = describeFailure(messages, failure ?? { code: "" });
    const { status, answer = "" } = record.exchange ?? {};
    return status && !gatewayNoteIn(answer) ? `${title} · ${status}` : title;
  }
  if (journalWord) return texts.journalSays(journalWord);
  if (isOverdue(record, Date.now())) return texts.noNews;
  const total = recipientCountOf(record) || (viewers?.sent ?? 0);
  if (state === "deleted" && viewers) return texts.sawItBefore(viewers.read, total);
  const counted = state === "sent" || state === "delivered" || state === "read";
  if (!counted || !viewers) return texts.note[state];
  return texts.reachedOf(viewers[state], total, state);
}
