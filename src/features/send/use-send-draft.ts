import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { needsUpload } from "../../stores/audio/sync-player.ts";
import { loadLinkRules } from "../../stores/checks/load-link-rules.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { whenNumbersRead } from "../../stores/recipients/pending-numbers.ts";
import { loadSend } from "../../stores/send/load-send.ts";
import { isSending } from "../../stores/send/sending.ts";
import { announce } from "../../ui/live-region.tsx";

/** Returns what the Send button does: waits until numbers are read, then sends the draft or shows what is missing. */
export function useSendDraft(): () => void {
  const { messages } = useI18n();
  const form = useDraft();
  const instance = useChosenInstance();

  const submit = async () => {
    const click = { instance, instanceLabel: labelOf(instance, messages), clickedAt: Date.now() };
    const send = await loadSend();
    if (!send) return;
    const started = send.startSend(click);
    await loadLinkRules();
    if (!(await whenNumbersRead())) return;
    await form.handleSubmit(
      () => {
        if (isSending() || instance.apiTokenInstance === "") return;
        if (needsUpload(form)) {
          form.setError("audioUrl", { message: "audio-not-uploaded" }, { shouldFocus: true });
          return announce(messages.compose.errors["audio-not-uploaded"]);
        }
        send.submitDraft(form.getValues(), started);
      },
      (errors) => announce(messages.send.fixFields(Object.keys(errors).length)),
    )();
  };
  return () => void submit();
}
