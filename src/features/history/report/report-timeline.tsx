import { useI18n } from "../../../i18n/i18n.tsx";
import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import type { ReportedStatus } from "../../../voice-status/report/reported-status.ts";
import { timelineOf, viewsByHour } from "../../../voice-status/report/timeline.ts";

/** When a status was sent, published and viewed, and its views by the hour. */
export function ReportTimeline({ status }: { status: ReportedStatus }) {
  const { dateTime } = useI18n();
  const texts = useReportTexts();
  const hours = viewsByHour(status);
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {timelineOf(status).map(({ event, at }) => (
          <div key={event} className="contents">
            <dt className="text-ink-soft">{texts.events[event]}</dt>
            <dd>
              <time dateTime={new Date(at).toISOString()}>{dateTime(at)}</time>
            </dd>
          </div>
        ))}
      </dl>
      {hours && <HourBars hours={hours} />}
    </div>
  );
}

const MARKS = [1, 6, 12, 18, 24];

function HourBars({ hours }: { hours: readonly number[] }) {
  const texts = useReportTexts();
  const most = Math.max(...hours);
  return (
    <figure>
      <figcaption className="mb-1.5 text-xs text-ink-soft">{texts.hours}</figcaption>
      <ol className="flex h-16 items-end gap-px border-b border-line-strong md:gap-0.5">
        {hours.map((views, index) => (
          <li
            key={index}
            title={texts.inHour(index + 1, views)}
            className="flex h-full min-w-0 flex-1 items-end"
          >
            <span className="sr-only">{texts.inHour(index + 1, views)}</span>
            <span
              aria-hidden
              className="block w-full rounded-t-[2px] bg-accent"
              style={{ height: views === 0 ? 0 : `max(2px, ${(views / most) * 100}%)` }}
            />
          </li>
        ))}
      </ol>
      <div aria-hidden className="relative h-4 text-xs text-ink-soft">
        {MARKS.map((hour) => (
          <span
            key={hour}
            className="absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0 last:-translate-x-full"
            style={{ left: `${((hour === 1 ? 0 : hour) / hours.length) * 100}%` }}
          >
            {texts.hour(hour)}
          </span>
        ))}
      </div>
    </figure>
  );
}
