import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { loadSend } from "../../../stores/send/load-send.ts";
import { useIsSending } from "../../../stores/send/sending.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { useReuseRecord } from "../list/use-reuse-record.ts";

/** Sends what a record sent once more, as a new attempt; what cannot be sent as it is goes into the form. */
export function useSendAgain(record: SendRecord): { canSend: boolean; sendAgain: () => void } {
  const { messages } = useI18n();
  const form = useDraft();
  const reuse = useReuseRecord();
  const instance = useChosenInstance();
  const isSending = useIsSending();
  const sendAgain = async () => {
    const click = { instance, instanceLabel: labelOf(instance, messages), clickedAt: Date.now() };
    const send = await loadSend();
    if (!send || (await send.repeatSend(record, click))) return;
    reuse(record, messages.history.cannotRepeat);
    requestAnimationFrame(() => void form.trigger());
  };
  return {
    canSend: !isSending && instance.apiTokenInstance !== "",
    sendAgain: () => void sendAgain(),
  };
}
