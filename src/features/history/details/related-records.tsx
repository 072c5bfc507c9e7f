import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordDetailsTexts } from "../../../i18n/use-record-details-texts.ts";
import { showRecord } from "../../../stores/history/history-view.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { useRecordTitle } from "../list/use-record-title.ts";
import { Entry } from "./entry.tsx";

/** The records that belong to this one: parts of its series, groups of its recipients, what it repeats. */
export function RelatedRecords({ record }: { record: SendRecord }) {
  const texts = useRecordDetailsTexts();
  const records = useLedger((ledger) => ledger.records);
  const { id, series, recipientGroup, retryOf } = record;
  const repeated = records.find((other) => other.id === retryOf);
  const repetitions = records.filter((other) => other.retryOf === id);

  return (
    <>
      {series && (
        <Entry name={texts.series}>
          {texts.seriesPart(series.part, series.of)}
          <PartLinks
            current={record}
            parts={records.flatMap((other) =>
              other.series?.id === series.id ? { record: other, part: other.series.part } : [],
            )}
            label={texts.showPart}
          />
        </Entry>
      )}
      {recipientGroup && (
        <Entry name={texts.group}>
          {texts.groupPart(recipientGroup.part, recipientGroup.of)}
          <PartLinks
            current={record}
            parts={records.flatMap((other) =>
              other.recipientGroup?.id === recipientGroup.id
                ? { record: other, part: other.recipientGroup.part }
                : [],
            )}
            label={texts.showGroup}
          />
        </Entry>
      )}
      {retryOf && (
        <Entry name={texts.repeats}>
          {repeated ? (
            <RecordLink record={repeated} />
          ) : (
            <span className="text-ink-soft">{texts.gone}</span>
          )}
        </Entry>
      )}
      {repetitions.length > 0 && (
        <Entry name={texts.repeatedBy}>
          <span className="flex flex-wrap gap-x-3">
            {repetitions.map((other) => (
              <RecordLink key={other.id} record={other} />
            ))}
          </span>
        </Entry>
      )}
    </>
  );
}

const linkLook =
  "min-h-6 text-left text-accent underline decoration-current/30 underline-offset-3 hover:decoration-current";

/** Leads to another record of the history. */
function RecordLink({ record }: { record: SendRecord }) {
  const { dateTime } = useI18n();
  const title = useRecordTitle();
  return (
    <button type="button" className={linkLook} onClick={() => showRecord(record.id)}>
      <bdi>{title(record)}</bdi>, {dateTime(record.startedAt)}
    </button>
  );
}

interface PartLinksProps {
  current: SendRecord;
  parts: { record: SendRecord; part: number }[];
  label: (part: number) => string;
}

/** Leads to the other parts, in their order; one that was sent twice is there twice. */
function PartLinks({ current, parts, label }: PartLinksProps) {
  const others = parts
    .filter(({ record }) => record.id !== current.id)
    .toSorted((one, other) => one.part - other.part);
  return (
    <span className="ml-2 inline-flex flex-wrap gap-x-2">
      {others.map(({ record, part }) => (
        <button
          key={record.id}
          type="button"
          aria-label={label(part)}
          className={`${linkLook} min-w-6 text-center`}
          onClick={() => showRecord(record.id)}
        >
          {part}
        </button>
      ))}
    </span>
  );
}
