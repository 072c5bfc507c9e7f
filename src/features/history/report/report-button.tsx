import { useState } from "react";
import { useHistoryFileTexts } from "../../../i18n/use-history-file-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";

const StatusReportDialog = lazyPart(() => import("./status-report-dialog.tsx"));

/** Opens the report of a record. */
export function ReportButton({ record }: { record: SendRecord }) {
  const texts = useHistoryFileTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {texts.report}
      </Button>
      {isOpen && <StatusReportDialog record={record} onClose={() => setOpen(false)} />}
    </>
  );
}
