import type { ReactNode } from "react";
import { knownUpload, type Upload } from "../features/audio/known-uploads.ts";
import type { RenderPanel } from "../features/compose/local-audio.tsx";
import type { DraftForm } from "../features/compose/use-draft-form.ts";
import type { Instance } from "../green-api/instance.ts";
import { late } from "../ui/late.tsx";
import { proposeFileName } from "../voice-status/audio-url.ts";

export const loadAudioPanel = () => import("../features/audio/audio-panel.tsx");
const AudioPanel = late(loadAudioPanel);

/** What a file behind a link is called: as it was when it was uploaded here, or as the link says. */
export function nameOfLink(audioUrl: string): string {
  return knownUpload(audioUrl)?.fileName ?? proposeFileName(audioUrl);
}

interface Props {
  form: DraftForm;
  instance: Instance;
  strip: ReactNode;
  given: Parameters<RenderPanel>[0];
}

/** Where a file or a recording becomes the draft's link. */
export function DraftAudio({ form, instance, strip, given }: Props) {
  const takeUpload = ({ urlFile, fileName }: Upload) => {
    form.setValue("audioUrl", urlFile, { shouldValidate: true, shouldDirty: true });
    form.setValue("fileName", fileName, { shouldValidate: true, shouldDirty: true });
  };
  return <AudioPanel {...given} instance={instance} strip={strip} onUploaded={takeUpload} />;
}
