import { useI18n } from "../../../i18n/i18n.tsx";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { useChosenInstance } from "../../../stores/instances.ts";
import { useSending } from "../../../stores/send/send-status.ts";
import { isRepeatable, repeatSend } from "../../../stores/send/submit.ts";
import { announce } from "../../../ui/live-region.tsx";
import { fromRequest } from "../../../voice-status/draft.ts";
import { isListLost, type SendRecord } from "../../../voice-status/record/record.ts";
import type { RecordActs } from "./record-acts.ts";

/** What can be done with a record outside the history. */
export function useRecordActs(): RecordActs {
  const { messages } = useI18n();
  const texts = messages.history;
  const form = useDraft();
  const instance = useChosenInstance();
  const isSending = useSending((sending) => sending.isSending);

  const reuse = (record: SendRecord, message: string) => {
    replaceDraft(form, fromRequest(record.request, isListLost(record)));
    announce(message);
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are drawn.
    requestAnimationFrame(() => form.setFocus("audioUrl"));
  };

  return {
    onReuse: (record) => reuse(record, texts.used),
    canSend: !isSending && instance.apiTokenInstance !== "",
    onSendAgain: (record) => {
      if (isRepeatable(record)) {
        void repeatSend(record, instance, labelOf(instance, messages));
        return;
      }
      reuse(record, texts.cannotRepeat);
      requestAnimationFrame(() => void form.trigger());
    },
  };
}
