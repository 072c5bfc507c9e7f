import { describeLifetime } from "../../../i18n/describe-lifetime.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useTextNow } from "../../../lib/browser/use-text-now.ts";
import { useIsRestricted } from "../../../stores/history/follow/stuck.ts";
import { useCountedRecords } from "../../../stores/history/statistics/counted-records.ts";
import { lifetimeOf } from "../../../voice-status/record/lifetime.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { progressOf } from "../../../voice-status/record/send-steps.ts";

const states = { published: "sent", delivered: "delivered", viewed: "read" } as const;

/** What became of a send, in the words of its row in the history: `208 of 233 saw it`. */
export function useHeadline(records: readonly SendRecord[]): string {
  const texts = useHistoryListTexts();
  const { current, total } = progressOf(useCountedRecords(records));
  const isRestricted = useIsRestricted(records);
  const last = records.at(-1);
  if (!current || !last) return "";
  if (isRestricted) return texts.restrictedOutcome;
  if (last.journalWord) return texts.journalSays(last.journalWord);
  if (current.name === "accepted")
    return texts.note[last.state === "dropped" ? "dropped" : "accepted"];
  const state = states[current.name];
  if (current.reached === undefined || total === undefined) return texts.note[state];
  return texts.reachedOf(current.reached, total, state);
}

/**
 * How long the status is visible yet, or since when it is gone. Of several parts, that of the last one. Empty if nobody
 * may see it.
 */
export function useLifetimeText(records: readonly SendRecord[]): string {
  const { language } = useI18n();
  const texts = useHistoryListTexts();
  const isRestricted = useIsRestricted(records);
  const last = records.at(-1);
  return useTextNow((now) =>
    last && !isRestricted ? describeLifetime(lifetimeOf(last, now), now, texts, language) : "",
  );
}
