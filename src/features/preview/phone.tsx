import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/text/format-length.ts";
import { isLocalAudio, usePagePlayer } from "../../stores/audio/loaded-audio.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useSenders } from "../../stores/instances/senders.ts";
import { PlayButton } from "../../ui/audio/play-button.tsx";
import { playShare } from "../../ui/audio/play-share.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Waveform } from "../../ui/audio/waveform.tsx";
import { isNearWhite, toBackgroundColor } from "../../voice-status/background-color.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { PhoneFooter } from "./phone-footer.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import { PhoneSwitch } from "./phone-switch.tsx";
import { usePhoneView } from "./phone-view.ts";

const PhoneSegments = lazyPart(() => import("./phone-segments.tsx"));
const ViewerHeader = lazyPart(() => import("./viewer-header.tsx"));

/** The status as its sender or its viewers see it in WhatsApp, and the choice between the two. */
export function Phone() {
  const { messages } = useI18n();
  const texts = messages.preview;
  const isViewer = usePhoneView(({ view }) => view === "viewer");
  const { idInstance } = useChosenInstance();
  const sender = useSenders((senders) => senders[idInstance]);
  const player = usePagePlayer((page) => page.player);
  const color = useDraft((draft) => draft.backgroundColor);
  const backgroundColor = toBackgroundColor(color) ?? emptyDraft.backgroundColor;
  const nearWhite = isNearWhite(backgroundColor);
  const { facts, playing, position, peaks, urlFile, isUnreadable, isExpected } = usePlayback();
  const length = facts.state === "playable" ? facts.seconds : Number.NaN;
  const isSeries = useSeries((series) => series.parts.length > 0) && isLocalAudio(urlFile);
  const share = playShare(position, length);
  // A link that was typed or uploaded just now is loaded a moment later.
  const isLoading = facts.state === "loading" || isExpected;
  const absence =
    facts.state === "unplayable" ? texts.unplayable : isLoading ? "\u00A0" : texts.noAudio;

  return (
    <section aria-label={texts.title} className="grid justify-items-center gap-3">
      <div className="h-[248px] w-full rounded-[22px] bg-[#0b0f0d] p-1.5 shadow-[0_0_0_1px_var(--role-line-strong),0_24px_48px_#0000002e] md:h-(--phone-height) md:w-(--phone-width) md:rounded-[34px] md:p-[9px] lg:rounded-[40px]">
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
          {isViewer ? (
            <div className="min-h-15">
              <ViewerHeader />
            </div>
          ) : (
            <PhoneHeader name={texts.you} avatar={sender?.avatar} initial={texts.initial} />
          )}
          <div className="relative my-auto grid justify-items-center gap-2 px-4">
            <div
              className={`flex w-full items-center gap-3 rounded-[18px] py-3 pr-4 pl-3.5 ${nearWhite ? "bg-black/5" : "bg-black/40 [text-shadow:0_0_3px_#0006]"}`}
            >
              <PlayButton
                playing={playing}
                disabled={facts.state !== "playable"}
                texts={texts}
                onToggle={() => player?.toggle()}
                className="size-10 bg-white text-[#15201b] outline-offset-2 focus-visible:outline-white"
              />
              <div className="min-w-0 flex-1">
                <div className="flex">
                  <Waveform
                    peaks={peaks}
                    position={position}
                    length={length}
                    label={texts.position}
                    positionText={texts.positionText}
                    onSeek={(to) => player?.seek(to)}
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
                    <span>{absence}</span>
                  )}
                </div>
              </div>
            </div>
            {nearWhite && <Note tone="caution">{messages.phone.nearWhite}</Note>}
            {isUnreadable && <Note>{messages.phone.dotted}</Note>}
          </div>
          <PhoneFooter />
        </div>
      </div>
      <PhoneSwitch />
    </section>
  );
}

interface NoteProps {
  tone?: "calm" | "caution";
  children: string;
}

const tones = { calm: "bg-black/40", caution: "bg-caution-wash text-caution" };

/** About what the phone shows; WhatsApp does not show it. */
function Note({ tone = "calm", children }: NoteProps) {
  return (
    <p className={`rounded-control px-2.5 py-1 text-center text-xs ${tones[tone]}`}>{children}</p>
  );
}
