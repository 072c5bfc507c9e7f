import { useEffect } from "react";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useSignInTexts } from "../../../../i18n/use-sign-in-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { uploadIntoDraft } from "../../../../stores/audio/upload-into-draft.ts";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import { uploadedUrl } from "../../../../stores/audio/uploaded-url.ts";
import { useDraft } from "../../../../stores/draft/draft.ts";
import { clearProblems } from "../../../../stores/draft/draft-problems.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { useMayCall } from "../../../../stores/may-call.ts";
import { UploadExpiry } from "../player/upload-expiry.tsx";
import { useAudioFocus } from "../use-audio-focus.ts";

/** Uploads the clip to GREEN-API's storage, and puts the link into the draft. */
export function UploadRow() {
  const { messages } = useI18n();
  const texts = useAudioTexts();
  const instance = useChosenInstance();
  const audioUrl = useDraft((draft) => draft.audioUrl);
  const { ref, describedBy } = useAudioFocus();
  const urlFile = useClipStore(uploadedUrl);
  const isInDraft = urlFile !== undefined && urlFile === audioUrl;
  // Send uploads the clip by itself, so it is no fault any more that the draft has no audio and no name.
  useEffect(() => clearProblems("audioUrl", "fileName"), []);
  const hasToken = instance.apiTokenInstance !== "";
  const mayUpload = useMayCall("uploadFile");
  const signInTexts = useSignInTexts();
  const canUpload = hasToken && mayUpload;
  const note = isInDraft ? texts.uploaded : texts.uploadNote;
  const obstacle = mayUpload ? messages.send.noInstance : signInTexts.readerCall("uploadFile");

  const upload = async () => {
    if (canUpload && (await uploadIntoDraft(instance))) announce(texts.uploaded);
  };

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        ref={ref}
        aria-describedby={describedBy}
        aria-disabled={!canUpload}
        onClick={() => void upload()}
      >
        {isInDraft ? texts.uploadAgain : texts.upload}
      </Button>
      <div className="min-w-[180px] flex-1 text-xs text-ink-soft">
        {canUpload ? note : obstacle}
        {isInDraft && <UploadExpiry urlFile={urlFile} />}
      </div>
    </div>
  );
}
