import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { formatMoment } from "../../../lib/text/format-moment.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { spansSince, type StateSpan } from "../../../voice-status/set-up/state-spans.ts";
import { colorOfState } from "./state-colors.ts";

interface Props {
  spans: readonly StateSpan[];
  /** Both ends of the strip, in unix ms. */
  since: number;
  now: number;
  sends: readonly SendRecord[];
}

/** How many changes are written below the strip. */
const MAX_WRITTEN = 6;

/** The states as a strip from left to right, with a mark for each send. */
export function StateStrip({ spans, since, now, sends }: Props) {
  const { language, messages } = useI18n();
  const texts = useSetUpTexts().states;
  const shown = spansSince(spans, since);
  const stateText = messages.instance.state;
  const share = (ms: number) => `${(ms / (now - since)) * 100}%`;
  if (shown.length === 0) return <p className="text-sm text-ink-soft">{texts.empty}</p>;

  return (
    <figure className="grid grid-cols-1 gap-1.5">
      <div aria-hidden className="relative" style={{ height: 20 }}>
        <div
          className="absolute inset-x-0 bottom-0 overflow-hidden rounded-chip bg-sunken"
          style={{ height: 10 }}
        >
          {shown.map(({ state, from, to }) => (
            <span
              key={from}
              title={stateText(state)}
              className={`absolute inset-y-0 ${colorOfState(state)}`}
              style={{ left: share(from - since), width: share(to - from), minWidth: "2px" }}
            />
          ))}
        </div>
        {sends.map(({ id, startedAt }) => (
          <span
            key={id}
            className="absolute inset-y-0 border-l-2"
            style={{ left: share(startedAt - since) }}
          />
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-xs text-ink-soft">
        <span>{formatMoment(language, since, now)}</span>
        <span>{formatMoment(language, now, now)}</span>
      </div>
      <figcaption className="sr-only">{texts.strip}</figcaption>
      <ol
        aria-label={texts.list}
        className="grid max-w-md grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1 text-sm"
      >
        {spans
          .filter(({ to }) => to > since)
          .slice(-MAX_WRITTEN)
          .toReversed()
          .map((span) => (
            <li key={span.from} className="col-span-full grid grid-cols-subgrid">
              <span className="flex items-center gap-1.5">
                <span aria-hidden className={`size-2 rounded-chip ${colorOfState(span.state)}`} />
                {stateText(span.state)}
              </span>{" "}
              <span className="text-ink-soft">{timeOf(span)}</span>
            </li>
          ))}
      </ol>
    </figure>
  );

  /** The last state has no end yet; one that was over within a minute has a length. */
  function timeOf({ from, to }: StateSpan): string {
    const start = formatMoment(language, from, now);
    if (to >= now) return texts.since(start);
    if (start === formatMoment(language, to, now)) return texts.for(start, to - from);
    if (dayOf(from) === dayOf(to)) return texts.between(start, formatMoment(language, to, to));
    const end = formatMoment(language, to, now);
    return texts.between(start, dayOf(to) === dayOf(now) ? texts.today(end) : end);
  }
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}
