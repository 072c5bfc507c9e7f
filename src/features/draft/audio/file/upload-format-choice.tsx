import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatBytes } from "../../../../lib/text/format-bytes.ts";
import { Segmented } from "../../../../ui/fields/segmented.tsx";
import { chooseShrink } from "../../../../stores/audio/clip-actions.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { mp3SizeOf } from "../../../../audio/encoding/mp3-rate.ts";

/** A WAV may stay what it is, or become a much smaller MP3. */
export function UploadFormatChoice({ clip }: { clip: Clip }) {
  const { language } = useI18n();
  const texts = useAudioTexts().wav;
  const { trim, shrink } = useClipStore();
  const seconds = trim.end - trim.start;
  const share = seconds / clip.facts.seconds;
  const size = (bytes: number) => formatBytes(bytes, language);
  return (
    <div>
      <Segmented
        legend={texts.legend}
        name="upload-as"
        value={shrink ? "mp3" : "wav"}
        onChange={(kind) => chooseShrink(kind === "mp3")}
        options={[
          { value: "wav", label: texts.keep(size(clip.whole.size * share)) },
          { value: "mp3", label: texts.shrink(size(mp3SizeOf(seconds, clip.facts.sampleRate))) },
        ]}
      />
    </div>
  );
}
