import { useI18n } from "../../../i18n/i18n.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { RecordRow } from "./record-row.tsx";

interface Props {
  /** Newest first. */
  records: SendRecord[];
  /** The labels of all instances in the history, by `idInstance`. */
  labels: ReadonlyMap<string, string>;
}

/** Records, grouped by the day they were sent on. */
export function RecordList({ records, labels }: Props) {
  const { day } = useI18n();
  const days = new Map<string, SendRecord[]>();
  for (const record of records) {
    const name = day(record.startedAt);
    const known = days.get(name);
    if (known) known.push(record);
    else days.set(name, [record]);
  }

  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      {[...days].map(([name, recordsOfDay]) => (
        <section key={name} aria-label={name} className="not-first:border-t not-first:border-line">
          <h3 className="bg-sunken px-4 py-2 text-xs font-semibold text-ink-soft md:px-[18px]">
            {name}
          </h3>
          <ul>
            {recordsOfDay.map((record) => (
              <RecordRow
                key={record.id}
                record={record}
                instanceLabel={labels.size > 1 ? labels.get(record.idInstance) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
