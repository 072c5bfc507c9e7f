import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { usePendingNumbers } from "../../../stores/recipients/pending-numbers.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** Says that numbers are being read, and what the last change did, while the list itself is not shown. */
export function RecipientsMessage() {
  const { messages } = useI18n();
  const isReading = usePendingNumbers(({ count }) => count > 0);
  const message = useRecipientsMessage();
  return (
    <>
      {isReading && <p>{messages.numbers.reading}</p>}
      {message && <p>{message}</p>}
    </>
  );
}

/** The message about the last change that was made in the list. */
export function useRecipientsMessage(): string | undefined {
  const { hideName } = usePresentation();
  const last = useRecipientChange(({ list }) => list);
  return last?.message(hideName);
}
