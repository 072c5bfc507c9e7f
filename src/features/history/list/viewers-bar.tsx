import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { isPublished, isWaiting } from "../../../voice-status/record/record-age.ts";

interface Props {
  record: SendRecord;
  className?: string;
}

/**
 * A bar of how many recipients a status was delivered to, and how many of them saw it. A status that nobody has seen
 * yet has room for it, so that the row does not grow under the reader.
 */
export function ViewersBar({ record, className = "" }: Props) {
  const texts = useHistoryListTexts();
  const { viewers } = record;
  const total = recipientCountOf(record) || viewers?.sent;
  if (!viewers || !total) {
    const mayCome = isWaiting(record) || isPublished(record);
    return mayCome ? <span aria-hidden className={`block h-1 ${className}`} /> : null;
  }
  const share = (count: number) => `scaleX(${Math.min(1, count / total)})`;
  const fill = "absolute inset-0 origin-left transition-transform duration-200 ease-out";
  return (
    <span
      role="img"
      aria-label={texts.counts(viewers.read, viewers.delivered, total)}
      className={`relative block h-1 overflow-hidden rounded-chip bg-line ${className}`}
    >
      <span className={`${fill} bg-line-control`} style={{ transform: share(viewers.delivered) }} />
      <span className={`${fill} bg-accent`} style={{ transform: share(viewers.read) }} />
    </span>
  );
}
