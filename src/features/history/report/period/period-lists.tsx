import { useI18n } from "../../../../i18n/i18n.tsx";
import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { PeriodReport, Totals } from "../../../../voice-status/report/period-report.ts";
import type { ReportedStatus } from "../../../../voice-status/report/reported-status.ts";
import { ReportSection } from "../report-section.tsx";
import { ReportLine } from "./report-line.tsx";
import { ShortList } from "./short-list.tsx";
import { StatusLine } from "./status-line.tsx";

interface Props {
  statuses: readonly ReportedStatus[];
  report: PeriodReport;
}

/** A report by status, by day and by instance. */
export function PeriodLists({ statuses, report: { days, instances } }: Props) {
  const { day } = useI18n();
  const texts = useReportTexts();
  const { hideName, hideNumbers } = usePresentation();
  return (
    <>
      <ReportSection title={texts.byStatus}>
        <ShortList items={statuses} keyOf={({ record }) => record.id}>
          {({ record }) => <StatusLine record={record} />}
        </ShortList>
      </ReportSection>
      <ReportSection title={texts.byDay}>
        <ShortList items={days} keyOf={(entry) => entry.day}>
          {(entry) => <TotalsLine title={day(entry.day)} totals={entry.totals} />}
        </ShortList>
      </ReportSection>
      <ReportSection title={texts.byInstance}>
        <ShortList items={instances} keyOf={({ idInstance }) => idInstance}>
          {({ label, idInstance, totals }) => (
            <TotalsLine title={hideName(label) || hideNumbers(idInstance)} totals={totals} />
          )}
        </ShortList>
      </ReportSection>
    </>
  );
}

function TotalsLine({ title, totals }: { title: string; totals: Totals }) {
  const texts = useReportTexts();
  const { statuses, accepted, counted, sums } = totals;
  return (
    <ReportLine
      title={<bdi className="truncate">{title}</bdi>}
      note={`${texts.countOf(statuses)} · ${texts.accepted(accepted)}`}
      counts={counted > 0 ? sums : undefined}
    />
  );
}
