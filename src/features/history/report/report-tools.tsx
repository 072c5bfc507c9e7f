import { ChartColumn, Users } from "lucide-react";
import { useState } from "react";
import { useHistoryFileTexts } from "../../../i18n/use-history-file-texts.ts";
import { useCommand } from "../../../stores/commands.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";

const PeriodReportDialog = lazyPart(() => import("./period/period-report-dialog.tsx"));
const AudienceDialog = lazyPart(() => import("../audience/audience-dialog.tsx"));

/** Opens the report of a period, and who sees the statuses. */
export function ReportTools() {
  const texts = useHistoryFileTexts();
  const [open, setOpen] = useState<"report" | "audience">();
  const close = () => setOpen(undefined);
  useCommand("report", () => setOpen("report"));
  useCommand("audience", () => setOpen("audience"));
  return (
    <>
      {/* On a phone they fit into one row with the export. */}
      <div className="flex gap-2 md:gap-3">
        <Button
          className="max-md:px-2.5"
          aria-label={texts.reportOfPeriod}
          onClick={() => setOpen("report")}
        >
          <ChartColumn size={15} aria-hidden className="max-md:hidden" />
          {texts.report}
        </Button>
        <Button className="max-md:px-2.5" onClick={() => setOpen("audience")}>
          <Users size={15} aria-hidden className="max-md:hidden" />
          {texts.audience}
        </Button>
      </div>
      {open === "report" && <PeriodReportDialog onClose={close} />}
      {open === "audience" && <AudienceDialog onClose={close} />}
    </>
  );
}
