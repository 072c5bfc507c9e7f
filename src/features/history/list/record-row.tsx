import { ChevronDown, RotateCcw } from "lucide-react";
import { memo, useEffect, useId, useRef } from "react";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import {
  recordIsShown,
  toggleRecord,
  useHistoryView,
} from "../../../stores/history/history-view.ts";
import { useStuck } from "../../../stores/history/follow/stuck.ts";
import { useCountedRecord } from "../../../stores/history/statistics/counted-records.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { AudioCell, IdCell, RecipientsCell } from "./record-cells.tsx";
import { StateCell } from "./state-cell.tsx";
import { StuckReason } from "./stuck-note.tsx";
import { useRecordTitle } from "./use-record-title.ts";
import { useReuseRecord } from "./use-reuse-record.ts";

const RecordDetails = lazyPart(() => import("../details/record-details.tsx"));

interface Props {
  record: SendRecord;
  /** The instance it was sent through; undefined if all records are of one. */
  instanceLabel: string | undefined;
}

/** It is rendered again when its record changes, not when others do. */
export const RecordRow = memo(function RecordRow({ record, instanceLabel }: Props) {
  const texts = useRecordTexts();
  const reuse = useReuseRecord();
  const id = useId();
  const open = useHistoryView((view) => view.open.has(record.id));
  const wanted = useHistoryView((view) => view.wanted === record.id);
  const detailsButton = useRef<HTMLButtonElement>(null);
  const fileName = useRecordTitle()(record);
  // Asked once for the row: each answer is kept up to date, and a list has many rows.
  const stuck = useStuck(record);

  useEffect(() => {
    if (!wanted) return;
    detailsButton.current?.closest("li")?.scrollIntoView({ block: "start" });
    detailsButton.current?.focus({ preventScroll: true });
    recordIsShown();
  }, [wanted]);

  return (
    <li className="record scroll-mt-4 border-t border-line">
      <div className="record-columns min-h-[60px] px-3.5 py-3 md:px-[18px]">
        <StateCell record={useCountedRecord(record)} stuck={stuck} />
        <AudioCell record={record} stuck={stuck} instanceLabel={instanceLabel} />
        <RecipientsCell record={record} instanceLabel={instanceLabel} />
        <IdCell record={record} />
        <div className="flex justify-end gap-0.5 max-md:col-start-2 max-md:row-start-1">
          <IconButton label={texts.reuseOf(fileName)} onClick={() => reuse(record, texts.used)}>
            <RotateCcw size={16} aria-hidden />
          </IconButton>
          <IconButton
            ref={detailsButton}
            label={texts.detailsOf(fileName)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => toggleRecord(record.id)}
          >
            <ChevronDown
              size={16}
              aria-hidden
              className={`transition-transform duration-150 ${open ? "rotate-180" : ""}`}
            />
          </IconButton>
        </div>
      </div>
      {stuck && <StuckReason record={record} stuck={stuck} className="mx-3.5 mb-3 md:mx-[18px]" />}
      <div id={id}>{open && <RecordDetails record={record} />}</div>
    </li>
  );
});
