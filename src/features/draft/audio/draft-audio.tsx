import { type ReactNode, useCallback } from "react";
import { knownUpload, type Upload } from "../../../stores/uploads.ts";
import type { RenderPanel } from "./local-audio.tsx";
import type { DraftForm } from "../use-draft-form.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { proposeFileName } from "../../../voice-status/audio-url.ts";

const AudioPanel = lazyPart(() => import("./audio-panel.tsx"));

/** What a file behind a link is called: as it was when it was uploaded here, or as the link says. */
export function nameOfLink(audioUrl: string): string {
  return knownUpload(audioUrl)?.fileName ?? proposeFileName(audioUrl);
}

interface Props {
  form: DraftForm;
  instance: Instance;
  strip: ReactNode;
  given: Parameters<RenderPanel>[0];
  /** Takes the button that chooses or uploads, once it is drawn. */
  onButton: (button: HTMLElement) => void;
}

/** Where a file or a recording becomes the draft's link. */
export function DraftAudio({ form, instance, strip, given, onButton }: Props) {
  const takeUpload = ({ urlFile, fileName }: Upload) => {
    form.setValue("audioUrl", urlFile, { shouldValidate: true, shouldDirty: true });
    form.setValue("fileName", fileName, { shouldValidate: true, shouldDirty: true });
  };
  const { focusRef } = given;
  const takeButton = useCallback(
    (element: HTMLElement | null) => {
      focusRef(element);
      if (element) onButton(element);
    },
    [focusRef, onButton],
  );
  return (
    <AudioPanel
      {...given}
      focusRef={takeButton}
      instance={instance}
      strip={strip}
      onUploaded={takeUpload}
    />
  );
}
