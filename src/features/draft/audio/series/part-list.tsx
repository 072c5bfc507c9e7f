import { useState, useSyncExternalStore } from "react";
import type { Trim } from "../../../../audio/trim.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useSeriesTexts } from "../../../../i18n/use-series-texts.ts";
import { formatTenths } from "../../../../lib/text/format-length.ts";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import { player } from "../../../../stores/audio/page-player.ts";
import { useSeries } from "../../../../stores/audio/series.ts";
import { moveCut } from "../../../../stores/audio/series-actions.ts";
import { playPart } from "../../../../stores/audio/sync-player.ts";
import { PlayButton } from "../../../../ui/audio/play-button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { SecondsInput } from "../trim/seconds-input.tsx";
import { localeOf } from "../../../../lib/text/locale.ts";

/** The parts of the clip: each can be played, and each cut moved. */
export function PartList({ parts }: { parts: readonly Trim[] }) {
  const { language } = useI18n();
  const texts = useSeriesTexts();
  const shown = useSeries((series) => series.shown);
  const disabled = useClipStore(({ task }) => task !== undefined);
  const { playing, facts } = useSyncExternalStore(player.subscribe, player.state);
  const [limited, setLimited] = useState<{ parts: readonly Trim[]; message: string }>();
  const note = limited?.parts === parts ? limited.message : undefined;

  const move = (index: number, to: number) => {
    moveCut(index, to);
    const moved = useSeries.getState().parts;
    const end = moved[index]?.end ?? to;
    if (Math.abs(end - to) < 0.05) return setLimited(undefined);
    const tenths = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
    const message = texts.limited(tenths.format(end));
    setLimited({ parts: moved, message });
    announce(message);
  };

  return (
    <>
      <ol aria-label={texts.list} className="grid">
        {parts.map((part, index) => {
          const number = index + 1;
          const isPlaying = playing && index === shown;
          return (
            <li
              // The parts have no other identity than their place.
              key={index}
              className="flex min-h-11 items-center gap-2.5 border-t border-line py-1 text-sm first:border-t-0"
            >
              <PlayButton
                playing={isPlaying}
                disabled={facts.state !== "playable"}
                texts={{ play: texts.play(number), pause: texts.pause(number) }}
                onToggle={() => (isPlaying ? player.toggle() : playPart(index))}
                className="size-8 bg-wash text-accent hover:brightness-95 pointer-coarse:size-11"
              />
              <span className="min-w-0 flex-1">{texts.part(number, parts.length)}</span>
              <span className="font-mono text-xs text-ink-soft tabular-nums">
                {formatTenths(part.end - part.start, language)}
              </span>
              {number < parts.length ? (
                <span className="flex items-center gap-1.5 text-xs text-ink-soft">
                  {texts.until}
                  <SecondsInput
                    label={texts.endOf(number)}
                    value={part.end}
                    max={parts.at(-1)?.end ?? part.end}
                    disabled={disabled}
                    describedBy={undefined}
                    onChange={(to) => move(index, to)}
                  />
                </span>
              ) : (
                <span aria-hidden className="w-[95px]" />
              )}
            </li>
          );
        })}
      </ol>
      {note && <p className="text-xs text-caution">{note}</p>}
    </>
  );
}
