import { useMemo } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useTableTexts } from "../../../../i18n/tables.ts";
import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { useReportedStatuses } from "../../../../stores/history/statistics/reported-statuses.ts";
import { useKnownNames } from "../../../../stores/recipients/contact-books.ts";
import { Dialog } from "../../../../ui/dialogs/dialog.tsx";
import { reportOf } from "../../../../voice-status/report/period-report.ts";
import { historyTable } from "../../export/history-table.ts";
import { PrintSheet } from "../print/print-sheet.tsx";
import { PrintTable } from "../print/print-table.tsx";
import { ReportActions } from "../report-actions.tsx";
import { ReportSection } from "../report-section.tsx";
import { recipientsTable } from "../tables/people-table.ts";
import { daysTable, instancesTable, periodSummary } from "../tables/period-tables.ts";
import { PeriodFields } from "./period-fields.tsx";
import { PeriodLists } from "./period-lists.tsx";
import { PeriodTotals } from "./period-totals.tsx";
import { StatusLine } from "./status-line.tsx";
import { useDescribePeriod } from "./use-describe-period.ts";
import { usePeriodChoice } from "./use-period-choice.ts";

interface Props {
  onClose: () => void;
}

/** The report of a period: in total, by status, by day and by instance. */
export default function PeriodReportDialog({ onClose }: Props) {
  const { messages } = useI18n();
  const texts = useReportTexts();
  const tableTexts = useTableTexts();
  const names = useKnownNames();
  const { records, now, period, choice, change } = usePeriodChoice();
  const statuses = useReportedStatuses(records);
  const report = useMemo(() => reportOf(statuses, now), [statuses, now]);
  const { forScreen, forFile } = useDescribePeriod(choice, period, records);

  const inTotal = (
    <>
      <ReportSection title={texts.totals}>
        <PeriodTotals report={report} />
      </ReportSection>
      {report.best && report.worst && (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <ReportSection title={texts.best}>
            <StatusLine record={report.best.record} />
          </ReportSection>
          <ReportSection title={texts.worst}>
            <StatusLine record={report.worst.record} />
          </ReportSection>
        </div>
      )}
    </>
  );
  const statusTable = () => historyTable(records, tableTexts, messages);

  return (
    <Dialog isWide title={texts.ofPeriod} closeLabel={messages.page.close} onClose={onClose}>
      <PeriodFields choice={choice} onChange={change} />
      {records.length === 0 ? (
        <p role="status" className="text-ink-soft">
          {texts.noStatuses}
        </p>
      ) : (
        <>
          {inTotal}
          <PeriodLists statuses={statuses} report={report} />
          <ReportActions
            recipients={() => recipientsTable(statuses, names, tableTexts)}
            tables={() => [
              periodSummary(report, forFile, tableTexts),
              statusTable(),
              daysTable(report, tableTexts),
              instancesTable(report, tableTexts),
              recipientsTable(statuses, names, tableTexts),
            ]}
          />
          <PrintSheet title={`${texts.ofPeriod} · ${forScreen}`}>
            {() => (
              <>
                {inTotal}
                {[
                  statusTable(),
                  daysTable(report, tableTexts),
                  instancesTable(report, tableTexts),
                ].map((table) => (
                  <ReportSection key={table.title} title={table.title}>
                    <PrintTable {...table} />
                  </ReportSection>
                ))}
              </>
            )}
          </PrintSheet>
        </>
      )}
    </Dialog>
  );
}
