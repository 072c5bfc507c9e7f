import { describeUploadFailure } from "../../../i18n/describe-upload-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useAudioTexts } from "../../../i18n/use-audio-texts.ts";
import { formatLength } from "../../../lib/text/format-length.ts";
import { Button } from "../../../ui/button.tsx";
import { loadClip } from "../../../stores/audio/clip-actions.ts";
import type { AudioError } from "../../../stores/audio/clip.ts";

/** Why a file could not be read or uploaded, and what to do about it. */
export function AudioErrorNote({ error }: { error: AudioError }) {
  const { language, messages } = useI18n();
  const texts = useAudioTexts();
  const { title, advice, facts } =
    "failure" in error
      ? describeUploadFailure(language, messages, error.failure)
      : {
          ...(error.problem === "unknown-format"
            ? texts.unknownFormat(error.format ?? "")
            : texts.problem[error.problem]),
          facts: error.seconds ? [formatLength(error.seconds)] : [],
        };
  const retry = "problem" in error ? error.retry : undefined;
  return (
    <div role="alert" className="rounded-control bg-bad-wash px-3.5 py-3 text-sm">
      <p className="font-semibold text-bad">{title}</p>
      <p className="text-xs wrap-anywhere text-ink-soft">
        {[error.fileName, ...facts].join(" · ")}
      </p>
      <p className="mt-1">{advice}</p>
      <p>{texts.untouched}</p>
      {retry && (
        <Button
          size="small"
          className="mt-2"
          onClick={() => void loadClip(retry.file, retry.isRecorded)}
        >
          {messages.page.tryAgain}
        </Button>
      )}
    </div>
  );
}
