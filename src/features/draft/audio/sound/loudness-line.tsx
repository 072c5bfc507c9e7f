import {
  isLoud,
  isQuiet,
  type Loudness,
  loudnessOf,
  USUAL_LUFS,
} from "../../../../audio/loudness/loudness.ts";
import { MAX_GAIN_DB } from "../../../../audio/processing/normalize.ts";
import type { Trim } from "../../../../audio/trim.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { localeOf } from "../../../../lib/text/locale.ts";

interface Props {
  before: Loudness;
  /** The clip with changed sound. */
  after: Clip | undefined;
  trim: Trim;
}

/** How loud the kept part is, in words and in numbers, and how loud it was before its sound was changed. */
export function LoudnessLine({ before, after, trim }: Props) {
  const { language } = useI18n();
  const texts = useSoundTexts();
  const isNormalized = useClipStore(({ sound }) => sound.normalize);
  const now = after ? loudnessOf(after.facts.loudness, trim) : before;
  const isAtMost = now.lufs - before.lufs > MAX_GAIN_DB - 1 && now.lufs < USUAL_LUFS - 1;
  const tenths = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  // A hyphen would be read and broken as one.
  const format = (decibels: number) =>
    Number.isFinite(decibels) ? tenths.format(decibels).replace("-", "−") : "−∞";
  const numbers = after
    ? texts.changed(
        [format(before.lufs), format(now.lufs)],
        [format(before.truePeak), format(now.truePeak)],
      )
    : texts.measured(format(now.lufs), format(now.truePeak));
  return (
    <p className="text-xs text-ink-soft">
      <span className="text-ink">{texts.loudness[wordFor(now)]}</span>
      {Number.isFinite(now.lufs) && ` · ${numbers}`}
      {isNormalized && isAtMost && <span className="block">{texts.most(MAX_GAIN_DB)}</span>}
    </p>
  );
}

function wordFor(loudness: Loudness) {
  if (!Number.isFinite(loudness.lufs)) return "unknown";
  if (isQuiet(loudness)) return "quieter";
  return isLoud(loudness) ? "louder" : "same";
}
