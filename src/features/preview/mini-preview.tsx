import { AudioLines, Play } from "lucide-react";
import { useSendBarTexts } from "../../i18n/use-send-bar-texts.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { isNearWhite, toBackgroundColor } from "../../voice-status/background-color.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { PREVIEW_ID } from "./preview-id.ts";

/** In the Send bar of a narrow window: the colour of the status, and the length of its audio. It leads to the phone. */
export default function MiniPreview() {
  const texts = useSendBarTexts();
  const color = useDraft((draft) => draft.backgroundColor);
  const { facts } = usePlayback();
  const backgroundColor = toBackgroundColor(color) ?? emptyDraft.backgroundColor;
  const isPlayable = facts.state === "playable" && Number.isFinite(facts.seconds);

  return (
    <button
      type="button"
      aria-label={texts.showPreview}
      title={texts.showPreview}
      onClick={() => {
        const phone = document.getElementById(PREVIEW_ID);
        phone?.scrollIntoView({ block: "center", behavior: "smooth" });
        phone?.focus({ preventScroll: true });
      }}
      className="grid h-11 w-[72px] flex-none place-items-center rounded-[10px] shadow-[inset_0_0_0_1px_#0000001f] transition-colors duration-200 lg:hidden"
      style={{ backgroundColor }}
    >
      <span
        className={`flex h-6 items-center gap-1 rounded-chip px-2 text-xs font-medium text-white tabular-nums ${isNearWhite(backgroundColor) ? "bg-black/60" : "bg-black/50"}`}
      >
        {isPlayable ? (
          <>
            <Play size={10} aria-hidden fill="currentColor" className="flex-none" />
            {formatLength(facts.seconds)}
          </>
        ) : (
          <AudioLines size={14} aria-hidden />
        )}
      </span>
    </button>
  );
}
