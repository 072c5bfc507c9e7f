import { describeFailure } from "../../../i18n/describe-failure.ts";
import type { Messages } from "../../../i18n/en.ts";
import {
  isOverdue,
  recipientCountOf,
  type SendRecord,
} from "../../../voice-status/record/record.ts";

/** The line below a record's state: how many people it reached, or why it failed. */
export function stateNote(record: SendRecord, messages: Messages): string {
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
