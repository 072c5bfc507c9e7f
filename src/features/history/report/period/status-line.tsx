import { useHistoryListTexts } from "../../../../i18n/use-history-list-texts.ts";
import { useRecordTexts } from "../../../../i18n/use-record-texts.ts";
import { ColorSwatch } from "../../../../ui/color-swatch.tsx";
import { MiddleText } from "../../../../ui/middle-text.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { countsOf, nameOf } from "../../../../voice-status/report/reported-status.ts";
import { useFormats } from "../use-formats.ts";
import { ReportLine } from "./report-line.tsx";

/** One status in the report of a period. */
export function StatusLine({ record }: { record: SendRecord }) {
  const recordTexts = useRecordTexts();
  const { nameless } = useHistoryListTexts();
  const { moment } = useFormats();
  const { hideName, hideNumbers } = usePresentation();
  const { request, startedAt, instanceLabel, state } = record;
  const note = [moment(startedAt), hideName(instanceLabel), recordTexts.state[state]];
  return (
    <ReportLine
      title={
        <>
          <ColorSwatch color={request.backgroundColor} className="size-4 flex-none rounded-[5px]" />
          <MiddleText>{hideNumbers(nameOf(record)) || nameless}</MiddleText>
        </>
      }
      note={note.filter(Boolean).join(" · ")}
      counts={countsOf(record)}
    />
  );
}
