import { type ReactNode, type RefCallback, useId } from "react";
import { useController } from "react-hook-form";
import { useI18n } from "../../../i18n/i18n.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { AudioSource } from "./audio-source.ts";
import type { DraftForm } from "../use-draft-form.ts";

/** Draws what makes a link of a file or a recording. */
export type RenderPanel = (given: {
  source: Exclude<AudioSource, "link">;
  audioUrl: string;
  /** Takes the element that has the focus when the draft asks for its audio. */
  focusRef: RefCallback<HTMLElement>;
  describedBy: string | undefined;
}) => ReactNode;

interface Props {
  form: DraftForm;
  source: Exclude<AudioSource, "link">;
  error: string | undefined;
  renderPanel: RenderPanel;
}

/** Audio that becomes a link here, and the link that the draft has. */
export function LocalAudio({ form, source, error, renderPanel }: Props) {
  const { messages } = useI18n();
  const texts = messages.audio;
  const { hideNumbers } = usePresentation();
  const id = useId();
  const { field } = useController({ control: form.control, name: "audioUrl" });
  const describedBy = error === undefined ? undefined : `${id}-error`;

  return (
    <>
      {renderPanel({ source, audioUrl: field.value, focusRef: field.ref, describedBy })}
      {error && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
      {field.value && (
        <p className="flex items-center gap-2 text-xs text-ink-soft">
          <span className="flex-none">{texts.linkInDraft}</span>
          <bdi className="truncate font-mono">{hideNumbers(field.value)}</bdi>
          <CopyButton
            compact
            label={texts.copyLink}
            text={() => field.value}
            texts={messages.page}
          />
        </p>
      )}
    </>
  );
}
