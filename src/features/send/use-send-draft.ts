import { useI18n } from "../../i18n/i18n.tsx";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { loadSend } from "../../stores/send/load-send.ts";
import { announce } from "../../ui/live-region.tsx";

/** Returns what the Send button does: it sends the draft, or shows what is missing. */
export function useSendDraft(): () => void {
  const { messages } = useI18n();
  const instance = useChosenInstance();

  const submit = async () => {
    const clickedAt = Date.now();
    const send = await loadSend();
    if (!send) return;
    // Loaded with the page's first use, as what sends is.
    const { draftProblemTexts, labelOf } = await import("../../i18n/late-texts.ts");
    const click = { instance, instanceLabel: labelOf(instance, messages), clickedAt };
    const problemTexts = draftProblemTexts[messages.language];
    await send.sendDraft(click, (count) => announce(problemTexts.fixFields(count)));
  };
  return () => void submit();
}
