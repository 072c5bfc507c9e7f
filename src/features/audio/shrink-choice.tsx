import { useAudioWords } from "../../i18n/use-audio-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatBytes } from "../../lib/format-bytes.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { chooseShrink } from "./clip-acts.ts";
import { type Clip, useClipDesk } from "./clip-desk.ts";
import { mp3SizeOf } from "./mp3-rate.ts";

/** A WAV may stay what it is, or become a much smaller MP3. */
export function ShrinkChoice({ clip }: { clip: Clip }) {
  const { language } = useI18n();
  const words = useAudioWords().wav;
  const { trim, shrink } = useClipDesk();
  const seconds = trim.end - trim.start;
  const share = seconds / clip.facts.seconds;
  const size = (bytes: number) => formatBytes(bytes, language);
  return (
    <div>
      <Segmented
        legend={words.legend}
        name="upload-as"
        value={shrink ? "mp3" : "wav"}
        onChange={(kind) => chooseShrink(kind === "mp3")}
        options={[
          { value: "wav", label: words.keep(size(clip.bytes * share)) },
          { value: "mp3", label: words.shrink(size(mp3SizeOf(seconds, clip.facts.sampleRate))) },
        ]}
      />
    </div>
  );
}
