import type { RefCallback } from "react";
import type { Instance } from "../../../../green-api/instance.ts";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { uploadClip } from "../../../../stores/clip-actions.ts";
import { uploadedUrl, useClipStore } from "../../../../stores/clip.ts";
import type { Upload } from "../../../../stores/uploads.ts";

interface Props {
  instance: Instance;
  /** The draft's link. */
  audioUrl: string;
  onUploaded: (upload: Upload) => void;
  focusRef: RefCallback<HTMLElement>;
  describedBy: string | undefined;
}

/** Sends the clip to GREEN-API's storage; its answer is the link that a status needs. */
export function UploadRow({ instance, audioUrl, onUploaded, focusRef, describedBy }: Props) {
  const { messages } = useI18n();
  const texts = useAudioTexts();
  const urlFile = useClipStore(uploadedUrl);
  const isInDraft = urlFile !== undefined && urlFile === audioUrl;
  const hasToken = instance.apiTokenInstance !== "";

  const upload = async () => {
    if (!hasToken) return;
    const uploaded = await uploadClip(instance);
    if (!uploaded) return;
    onUploaded(uploaded);
    announce(texts.uploaded);
  };

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        ref={focusRef}
        look={isInDraft ? "secondary" : "primary"}
        aria-describedby={describedBy}
        aria-disabled={!hasToken}
        onClick={() => void upload()}
      >
        {isInDraft ? texts.uploadAgain : texts.upload}
      </Button>
      <p className="min-w-[180px] flex-1 text-xs text-ink-soft">
        {hasToken ? (isInDraft ? texts.uploaded : texts.uploadNote) : messages.send.noInstance}
      </p>
    </div>
  );
}
