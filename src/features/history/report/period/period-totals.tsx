import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import type { PeriodReport } from "../../../../voice-status/report/period-report.ts";
import { shareOf } from "../../../../voice-status/report/reported-status.ts";
import { useFormats } from "../use-formats.ts";

/** The few numbers that a period is remembered by. */
export function PeriodTotals({ report: { totals, people } }: { report: PeriodReport }) {
  const texts = useReportTexts();
  const { number, percent } = useFormats();
  const { statuses, accepted, counted, sums } = totals;
  const figures = [
    { name: texts.statuses, value: statuses, note: texts.accepted(accepted) },
    { name: texts.peopleReached, value: people.delivered, note: texts.peopleReachedNote },
    { name: texts.peopleViewed, value: people.viewed, note: texts.peopleViewedNote },
    {
      name: texts.views,
      value: sums.viewed,
      note: texts.viewsNote(percent(shareOf(sums.viewed, sums))),
    },
  ];
  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-control border border-line bg-line md:grid-cols-4">
        {figures.map(({ name, value, note }) => (
          <div key={name} className="flex min-w-0 flex-col bg-surface p-3">
            <dt className="text-xs text-ink-soft">{name}</dt>
            <dd className="text-2xl font-semibold">{number(value)}</dd>
            <dd className="text-xs text-ink-soft">{note}</dd>
          </div>
        ))}
      </dl>
      {counted < statuses && (
        <p className="text-xs text-ink-soft">{texts.partlyCounted(counted, statuses)}</p>
      )}
    </div>
  );
}
