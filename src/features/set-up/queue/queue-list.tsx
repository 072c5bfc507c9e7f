import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { formatMoment } from "../../../lib/text/format-moment.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import type { QueueItem } from "../../../voice-status/set-up/queue-items.ts";

interface Props {
  items: readonly QueueItem[];
  /** Unix ms. */
  now: number;
  /** The instance is not authorized, so nothing leaves. */
  waitsForState: boolean;
}

/** The next ones are of interest; GREEN-API lists up to 500. */
const MAX_ITEMS = 20;

/** The items of the queue, the next to leave first. */
export function QueueList({ items, now, waitsForState }: Props) {
  const texts = useSetUpTexts().queue;
  const { language } = useI18n();
  const { presenting, hideNumbers } = usePresentation();
  const more = items.length - MAX_ITEMS;

  return (
    <>
      {waitsForState && <p className="mb-1 text-sm text-caution">{texts.waits}</p>}
      <ol aria-label={texts.list} className="text-sm">
        {items
          .slice(0, MAX_ITEMS)
          .map(({ idMessage, method, title, since, leavesIn, isLate }, index) => (
            <li
              key={idMessage || index}
              className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-line py-2 first:border-t-0"
            >
              <span className="min-w-0">
                <span className="font-mono text-sm">{method}</span>
                {title && !presenting && (
                  <bdi className="wrap-anywhere"> · {hideNumbers(title)}</bdi>
                )}
              </span>
              <span className="text-xs text-ink-soft">
                {[
                  since === undefined
                    ? texts.elsewhere
                    : texts.since(formatMoment(language, since, now)),
                  isLate ? texts.late : leavesIn !== undefined && texts.leaves(leavesIn),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
      </ol>
      {more > 0 && <p className="text-sm text-ink-soft">{texts.more(more)}</p>}
    </>
  );
}
