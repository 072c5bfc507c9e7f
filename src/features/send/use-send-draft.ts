import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { loadSend } from "../../stores/send/load-send.ts";
import { announce } from "../../ui/live-region.tsx";

/** Returns what the Send button does: it sends the draft, or shows what is missing. */
export function useSendDraft(): () => void {
  const { messages } = useI18n();
  const form = useDraft();
  const instance = useChosenInstance();

  const submit = async () => {
    const click = { instance, instanceLabel: labelOf(instance, messages), clickedAt: Date.now() };
    const send = await loadSend();
    await send?.sendDraft(form, click, (errors) =>
      announce(messages.send.fixFields(Object.keys(errors).length)),
    );
  };
  return () => void submit();
}
