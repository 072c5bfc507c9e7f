import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import type { NewerRecord } from "../../../voice-status/record/newer-record.ts";

const MAX_SHOWN = 20;

/** Records of a newer studio, as far as they can be read: without them, someone might send a status twice. */
export default function NewerRecords({ records }: { records: NewerRecord[] }) {
  const recordTexts = useRecordTexts();
  const { hideNumbers } = usePresentation();
  return (
    <div className="mb-3 rounded-control bg-caution-wash px-3.5 py-2.5 text-sm text-caution">
      <p role="status">{recordTexts.newer(records.length)}</p>
      <ul className="mt-1">
        {records.slice(0, MAX_SHOWN).map(({ id, fileName, idInstance, state }) => (
          <li key={id} className="truncate">
            <bdi>{hideNumbers(fileName)}</bdi> · <bdi>{hideNumbers(state)}</bdi> ·{" "}
            <span className="font-mono text-xs">{hideNumbers(idInstance)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
