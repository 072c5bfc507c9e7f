import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatBytes } from "../../../../lib/text/format-bytes.ts";
import { formatLength } from "../../../../lib/text/format-length.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { isTrimmed } from "../../../../audio/trim.ts";
import { localeOf } from "../../../../lib/text/locale.ts";

/** What a clip is: its real type, length, channels, sample rate, size, and title. */
export function ClipFactsLine({ clip }: { clip: Clip }) {
  const { language } = useI18n();
  const texts = useAudioTexts();
  const { hideNumbers } = usePresentation();
  const { facts } = clip;
  const trim = useClipStore((store) => store.trim);
  const part = (clip.whole.size * (trim.end - trim.start)) / facts.seconds;
  const kilohertz = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  return (
    <div className="-mt-2 text-xs text-ink-soft">
      <p>
        {[
          facts.format,
          formatLength(facts.seconds),
          texts.channels(facts.channels),
          texts.kilohertz(kilohertz.format(facts.sampleRate / 1000)),
          formatBytes(clip.bytes, language),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {facts.title && <p className="truncate">{texts.titled(hideNumbers(facts.title))}</p>}
      {facts.kind === "other" && (
        <p>
          {isTrimmed(trim, facts.seconds)
            ? texts.partMp3(formatBytes(part, language))
            : texts.madeMp3(formatBytes(clip.whole.size, language))}
        </p>
      )}
      {facts.whyMp3 && <p>{texts.whyMp3[facts.whyMp3]}</p>}
      {facts.statedSeconds && <p>{texts.breaksOff(formatLength(facts.statedSeconds))}</p>}
      {clip.byPlayer && <p>{texts.byPlayer}</p>}
    </div>
  );
}
