import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { useNow } from "../../../../lib/browser/use-now.ts";
import {
  isListLost,
  recipientCountOf,
  type SendRecord,
} from "../../../../voice-status/record/record.ts";
import { ageOf } from "../../../../voice-status/record/record-age.ts";
import { STATISTICS_LIFE_MS } from "./why-no-viewers.ts";

/** What one must know to read the list of viewers. */
export function ViewersNotes({ record }: { record: SendRecord }) {
  const texts = useViewersTexts();
  const now = useNow(0);
  const isUnlisted = recipientCountOf(record) === 0;
  const notes = [
    record.state === "deleted" && texts.deleted,
    ageOf(record, now) > STATISTICS_LIFE_MS && texts.forgotten,
    isListLost(record) && texts.lostList,
    isUnlisted && (record.elsewhere ? texts.unknownList : texts.everyone),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return <p className="text-sm text-ink-soft">{notes.join(" ")}</p>;
}
