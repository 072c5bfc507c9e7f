import { useI18n } from "../../../i18n/i18n.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import "./record-list.css";
import { RecordRow } from "./record-row.tsx";

interface Props {
  /** Newest first. */
  records: SendRecord[];
  /** The labels of all instances in the history, by `idInstance`. */
  labels: ReadonlyMap<string, string>;
}

const columns = ["state", "audio", "recipients", "id"] as const;

/** Records, grouped by the day they were sent on. */
export function RecordList({ records, labels }: Props) {
  const { day } = useI18n();
  const texts = useHistoryListTexts();
  const days = new Map<string, SendRecord[]>();
  for (const record of records) {
    const name = day(record.startedAt);
    const known = days.get(name);
    if (known) known.push(record);
    else days.set(name, [record]);
  }

  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      {/* For the eye: each cell says to everybody else what it is. */}
      <div
        aria-hidden
        className="record-columns record-heads border-b border-line px-[18px] py-2 text-xs font-medium text-ink-soft"
      >
        {columns.map((column) => (
          <span key={column}>{texts.columns[column]}</span>
        ))}
      </div>
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
