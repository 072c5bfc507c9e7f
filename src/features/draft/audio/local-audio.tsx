import { useI18n } from "../../../i18n/i18n.tsx";
import { useUploadedAudioTexts } from "../../../i18n/use-uploaded-audio-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { AUDIO_PROBLEM_ID } from "./use-audio-focus.ts";
import { useAudioProblem } from "./use-audio-problem.ts";

const LocalAudioPanel = lazyPart(() => import("./local-audio-panel.tsx"));

/** A file or a recording that is uploaded here, and the link that the draft has. */
export default function LocalAudio() {
  const { messages } = useI18n();
  const texts = useUploadedAudioTexts();
  const { hideNumbers } = usePresentation();
  const audioUrl = useDraft((draft) => draft.audioUrl);
  const problem = useAudioProblem("audioUrl");

  return (
    <>
      <LocalAudioPanel />
      {problem && (
        <p id={AUDIO_PROBLEM_ID} className="text-sm text-bad">
          {problem}
        </p>
      )}
      {/* The place of the link is there before it. */}
      <div className="flex min-h-8 items-center gap-2 text-xs text-ink-soft">
        {audioUrl && (
          <>
            <span className="flex-none">{texts.linkInDraft}</span>
            <bdi className="truncate font-mono">{hideNumbers(audioUrl)}</bdi>
            <CopyButton
              compact
              label={texts.copyLink}
              text={() => audioUrl}
              texts={messages.page}
            />
          </>
        )}
      </div>
    </>
  );
}
