import { useMemo } from "react";
import type { ClipFacts } from "../../../../audio/clip-facts.ts";
import { withoutSilentEnds } from "../../../../audio/silent-ends.ts";
import type { Trim } from "../../../../audio/trim.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { setTrim } from "../../../../stores/audio/trim-actions.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { localeOf } from "../../../../lib/text/locale.ts";

interface Props {
  facts: ClipFacts;
  trim: Trim;
  disabled: boolean;
}

/** Trims the silence at both ends; shown while there is some in the part that is kept. */
export function SilenceButton({ facts: { envelope, seconds }, trim, disabled }: Props) {
  const { language } = useI18n();
  const texts = useSoundTexts();
  const sound = useMemo(() => withoutSilentEnds(envelope, seconds), [envelope, seconds]);
  if (!sound) return null;
  const next = { start: Math.max(trim.start, sound.start), end: Math.min(trim.end, sound.end) };
  const silence = next.start - trim.start + trim.end - next.end;
  if (silence < 0.05 || next.end <= next.start) return null;
  const tenths = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <Button
      size="small"
      aria-disabled={disabled}
      onClick={() => {
        if (disabled) return;
        setTrim(next);
        announce(texts.silenceTrimmed);
      }}
    >
      {texts.trimSilence(tenths.format(silence))}
    </Button>
  );
}
