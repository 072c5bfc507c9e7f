import { useWatch } from "react-hook-form";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { uploadClip } from "../../../../stores/audio/clip-actions.ts";
import { uploadedUrl, useClipStore } from "../../../../stores/audio/clip.ts";
import { changeDraft, useDraft } from "../../../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { useAudioFocus } from "../use-audio-focus.ts";

/** Uploads the clip to GREEN-API's storage, and puts the link into the draft. */
export function UploadRow() {
  const { messages } = useI18n();
  const texts = useAudioTexts();
  const form = useDraft();
  const instance = useChosenInstance();
  const audioUrl = useWatch({ control: form.control, name: "audioUrl" });
  const { ref, describedBy } = useAudioFocus();
  const urlFile = useClipStore(uploadedUrl);
  const isInDraft = urlFile !== undefined && urlFile === audioUrl;
  const hasToken = instance.apiTokenInstance !== "";

  const upload = async () => {
    if (!hasToken) return;
    const uploaded = await uploadClip(instance);
    if (!uploaded) return;
    changeDraft(form, { audioUrl: uploaded.urlFile, fileName: uploaded.fileName }, true);
    announce(texts.uploaded);
  };

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        ref={ref}
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
