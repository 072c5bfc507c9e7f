import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { formatMoment } from "../../../lib/text/format-moment.ts";
import { showRecord } from "../../../stores/history/history-view.ts";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { type StateSpan, stateAt } from "../../../voice-status/set-up/state-spans.ts";
import { colorOfState } from "./state-colors.ts";

interface Props {
  spans: readonly StateSpan[];
  sends: readonly SendRecord[];
  /** Unix ms. */
  now: number;
}

const MAX_SENDS = 6;

/** In which state the instance was when each status was sent. A click leads to its record. */
export function SendStates({ spans, sends, now }: Props) {
  const { language, messages } = useI18n();
  const texts = useSetUpTexts().states;
  const { nameless } = useHistoryListTexts();
  const { hideNumbers } = usePresentation();
  if (sends.length === 0) return <p className="mt-3 text-sm text-ink-soft">{texts.noSends}</p>;
  const earlier = sends.length - MAX_SENDS;

  return (
    <div className="mt-3 text-sm">
      <h4 id="set-up-sends" className="font-medium">
        {texts.sends}
      </h4>
      <ul aria-labelledby="set-up-sends">
        {sends.slice(0, MAX_SENDS).map(({ id, startedAt, request }) => {
          const state = stateAt(spans, startedAt);
          return (
            <li key={id} className="flex items-center gap-2 border-t border-line first:border-t-0">
              <span
                aria-hidden
                className={`size-2 flex-none rounded-chip ${colorOfState(state)}`}
              />
              <button
                type="button"
                onClick={() => showRecord(id)}
                className="flex min-h-8 min-w-0 items-center rounded-control text-left whitespace-pre underline decoration-current/30 underline-offset-3 hover:decoration-current pointer-coarse:h-10"
              >
                {formatMoment(language, startedAt, now)} ·{" "}
                <MiddleText>{hideNumbers(request.fileName) || nameless}</MiddleText>
              </button>
              <span className="ml-auto flex-none text-ink-soft">
                {state === undefined ? texts.unknown : messages.instance.state(state)}
              </span>
            </li>
          );
        })}
      </ul>
      {earlier > 0 && <p className="text-ink-soft">{texts.more(earlier)}</p>}
    </div>
  );
}
