import { useI18n } from "../../../i18n/i18n.tsx";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** When a status was accepted and under which id, and what can be done next. */
export default function OutcomeFacts({ records }: { records: readonly SendRecord[] }) {
  const { messages, time } = useI18n();
  const texts = useOutcomeTexts();
  const sendAnother = useSendAnother();
  const ids = records.flatMap(({ idMessage }) => idMessage ?? []);
  const [first] = records;

  return (
    <>
      <p className="flex items-center gap-1 text-ink-soft">
        <span className="flex-none">{first && texts.sentAt(time(first.startedAt))} ·</span>
        <bdi className="truncate font-mono text-xs">{ids.join(", ")}</bdi>
        <CopyButton
          compact
          label={messages.history.copyId}
          text={() => ids.join("\n")}
          texts={messages.page}
        />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={sendAnother}>
          {texts.sendAnother}
        </Button>
      </div>
    </>
  );
}

/** Returns a function that keeps colour and recipients, and asks for other audio. */
function useSendAnother(): () => void {
  const form = useDraft();
  const texts = useOutcomeTexts();
  return () => {
    replaceDraft(form, { ...form.getValues(), audioUrl: "", fileName: "" });
    announce(texts.anotherBegun);
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => form.setFocus("audioUrl"));
  };
}
