import { describeLifetime } from "../../../i18n/describe-lifetime.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useTextNow } from "../../../lib/browser/use-text-now.ts";
import { lifetimeOf } from "../../../voice-status/record/lifetime.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

interface Props {
  record: SendRecord;
  isRestricted: boolean;
}

/**
 * How long the status is visible yet, or since when it is gone; nothing if WhatsApp may not show it at all. Only this
 * text changes as time passes. It has its own line: beside others it would wrap in some states only, and the row would
 * move under the reader.
 */
export function LifetimeText({ record, isRestricted }: Props) {
  const { language } = useI18n();
  const texts = useHistoryListTexts();
  const text = useTextNow((now) =>
    isRestricted ? "" : describeLifetime(lifetimeOf(record, now), now, texts, language),
  );
  return text && <span className="block">{text}</span>;
}
