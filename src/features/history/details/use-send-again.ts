import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useSending } from "../../../stores/send/send-status.ts";
import { isRepeatable, repeatSend } from "../../../stores/send/start-send.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { useReuseRecord } from "../list/use-reuse-record.ts";

/** Sends what a record sent once more, as a new attempt; what cannot be sent as it is goes into the form. */
export function useSendAgain(record: SendRecord): { canSend: boolean; sendAgain: () => void } {
  const { messages } = useI18n();
  const form = useDraft();
  const reuse = useReuseRecord();
  const instance = useChosenInstance();
  const isSending = useSending((sending) => sending.isSending);
  const sendAgain = () => {
    if (isRepeatable(record)) {
      void repeatSend(record, instance, labelOf(instance, messages));
      return;
    }
    reuse(record, messages.history.cannotRepeat);
    requestAnimationFrame(() => void form.trigger());
  };
  return { canSend: !isSending && instance.apiTokenInstance !== "", sendAgain };
}
