import { useEffect, useMemo, useRef } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTableTexts } from "../../../i18n/tables.ts";
import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import { useKnownLength } from "../../../stores/audio/use-known-length.ts";
import { useReportedStatuses } from "../../../stores/history/statistics/reported-statuses.ts";
import { useKnownNames } from "../../../stores/recipients/contact-books.ts";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { PeopleList } from "./people-list.tsx";
import { PrintSheet } from "./print/print-sheet.tsx";
import { PrintTable } from "./print/print-table.tsx";
import { ReportActions } from "./report-actions.tsx";
import { ReportSection } from "./report-section.tsx";
import { ReportSteps } from "./report-steps.tsx";
import { ReportTimeline } from "./report-timeline.tsx";
import { StatusHeading } from "./status-heading.tsx";
import { peopleTable, recipientsTable } from "./tables/people-table.ts";
import { statusSummary } from "./tables/status-summary.ts";

interface Props {
  record: SendRecord;
  onClose: () => void;
}

/** The report of one status: how far it got, when, and with whom. */
export default function StatusReportDialog({ record, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useReportTexts();
  const tableTexts = useTableTexts();
  const names = useKnownNames();
  const seconds = useKnownLength(record.request.urlFile);
  const statuses = useReportedStatuses(useMemo(() => [record], [record]));
  const status = statuses[0] ?? { record, people: [] };
  const { people } = status;

  // Not the search below: on a phone it would scroll the report away and open the keyboard.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);

  const about = (
    <>
      <StatusHeading record={record} />
      <ReportSection title={texts.steps}>
        <ReportSteps record={record} />
      </ReportSection>
      <ReportSection title={texts.timeline}>
        <ReportTimeline status={status} />
      </ReportSection>
    </>
  );

  return (
    <Dialog isWide title={texts.ofStatus} closeLabel={messages.page.close} onClose={onClose}>
      <div ref={top} tabIndex={-1} className="grid grid-cols-1 gap-4 outline-none">
        {about}
      </div>
      {people.length > 0 && (
        <ReportSection title={texts.people}>
          <PeopleList people={people} names={names} />
        </ReportSection>
      )}
      {people.length === 0 && record.viewers && (
        <p className="text-sm text-ink-soft">{texts.onlyCounts}</p>
      )}
      <ReportActions
        recipients={() => recipientsTable([status], names, tableTexts)}
        tables={() => [
          statusSummary(status, seconds, tableTexts, texts.events, messages),
          peopleTable(people, names, tableTexts),
        ]}
      />
      <PrintSheet title={texts.ofStatus}>
        {() => (
          <>
            {about}
            {people.length > 0 && (
              <ReportSection title={texts.people}>
                <PrintTable {...peopleTable(people, names, tableTexts)} />
              </ReportSection>
            )}
          </>
        )}
      </PrintSheet>
    </Dialog>
  );
}
