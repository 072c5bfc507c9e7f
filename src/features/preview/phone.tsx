import { useWatch } from "react-hook-form";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/text/format-length.ts";
import { isLocalAudio, player } from "../../stores/audio/page-player.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useSenders } from "../../stores/instances/senders.ts";
import { PlayButton } from "../../ui/audio/play-button.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { Waveform } from "../../ui/audio/waveform.tsx";
import { isNearWhite, toBackgroundColor } from "../../voice-status/background-color.ts";
import { emptyDraft } from "../../voice-status/draft.ts";

const PhoneSegments = lazyPart(() => import("./phone-segments.tsx"));

/** The status as its viewers see it. */
export function Phone() {
  const { messages } = useI18n();
  const texts = messages.preview;
  const { presenting, hideName, hideNumbers } = usePresentation();
  const { idInstance } = useChosenInstance();
  const sender = useSenders((senders) => senders[idInstance]);
  const { control } = useDraft();
  const color = useWatch({ control, name: "backgroundColor" });
  const backgroundColor = toBackgroundColor(color) ?? emptyDraft.backgroundColor;
  const { facts, playing, position, peaks, fileName, urlFile } = usePlayback();
  const length = facts.state === "playable" ? facts.seconds : Number.NaN;
  const isSeries = useSeries((series) => series.parts.length > 0) && isLocalAudio(urlFile);
  const share = length > 0 ? Math.min(1, position / length) : 0;

  return (
    <section
      aria-label={texts.title}
      className="mx-auto h-[248px] w-full rounded-[22px] bg-[#0b0f0d] p-1.5 shadow-[0_0_0_1px_var(--role-line-strong),0_24px_48px_#0000002e] md:h-(--phone-height) md:w-(--phone-width) md:rounded-[34px] md:p-[9px] lg:rounded-[40px]"
    >
      <div
        className="relative flex h-full flex-col overflow-hidden rounded-[17px] text-white transition-colors duration-200 md:rounded-[27px] lg:rounded-[32px]"
        style={{ backgroundColor }}
      >
        <div className="absolute inset-x-0 top-0 h-20 bg-linear-to-b from-black/30 to-transparent md:h-32" />
        <div className="absolute inset-x-0 bottom-0 h-24 bg-linear-to-t from-black/30 to-transparent" />
        {isSeries && <PhoneSegments share={share} />}
        <div
          className={`relative mx-3.5 mt-4 h-[3px] overflow-hidden rounded-chip ${isSeries ? "" : "bg-white/35"}`}
        >
          <div
            className="h-full origin-left bg-white transition-transform duration-200 ease-linear"
            style={{ transform: `scaleX(${isSeries ? 0 : share})` }}
          />
        </div>
        <div className="relative flex items-center gap-2.5 px-3.5 py-3 text-sm [text-shadow:0_0_3px_#0006]">
          {sender?.avatar && !presenting ? (
            <img
              src={sender.avatar}
              alt=""
              referrerPolicy="no-referrer"
              className="size-9 rounded-chip bg-white/20 object-cover shadow-[0_0_0_2px_#fff3]"
            />
          ) : (
            <span
              aria-hidden
              className="grid size-9 place-items-center rounded-chip bg-white/20 font-semibold shadow-[0_0_0_2px_#fff3]"
            >
              {texts.initial}
            </span>
          )}
          <span className="min-w-0 leading-[17px]">
            <b className="block truncate font-semibold">
              <bdi>{sender?.name ? hideName(sender.name) : texts.you}</bdi>
            </b>
            {texts.now}
          </span>
        </div>
        <div
          className={`relative mx-4 my-auto flex items-center gap-3 rounded-[18px] py-3 pr-4 pl-3.5 ${isNearWhite(backgroundColor) ? "bg-black/60" : "bg-black/40"}`}
        >
          <PlayButton
            playing={playing}
            disabled={facts.state !== "playable"}
            texts={texts}
            onToggle={player.toggle}
            className="size-10 bg-white text-[#15201b] outline-offset-2 focus-visible:outline-white"
          />
          <div className="min-w-0 flex-1 [text-shadow:0_0_3px_#0006]">
            <div className="flex">
              <Waveform
                peaks={peaks}
                position={position}
                length={length}
                label={texts.position}
                positionText={texts.positionText}
                onSeek={player.seek}
                colors={{ played: "text-white", rest: "text-white/60" }}
              />
            </div>
            <div className="mt-0.5 flex justify-between text-xs tabular-nums">
              {facts.state === "playable" ? (
                <>
                  <span>{formatLength(position)}</span>
                  <span>{formatLength(length)}</span>
                </>
              ) : (
                <span>
                  {facts.state === "unplayable" ? messages.preview.unplayable : texts.noAudio}
                </span>
              )}
            </div>
          </div>
        </div>
        <p
          dir="auto"
          className="relative truncate px-6 pb-5 text-center text-xs [text-shadow:0_0_3px_#0006]"
        >
          {hideNumbers(fileName) || "\u00A0"}
        </p>
      </div>
    </section>
  );
}
