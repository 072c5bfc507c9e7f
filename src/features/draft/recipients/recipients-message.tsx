import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { useUnreadNumbers } from "../../../stores/recipients/unread-numbers.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** What is being read, and what the last action on the list did, for use while nobody is in the list. */
export function RecipientsMessage() {
  const { messages } = useI18n();
  const isReading = useUnreadNumbers(({ count }) => count > 0);
  const message = useRecipientsMessage();
  return (
    <>
      {isReading && <p>{messages.numbers.reading}</p>}
      {message && <p>{message}</p>}
    </>
  );
}

/** The sentence about the last action on the list. */
export function useRecipientsMessage(): string | undefined {
  const { hideName } = usePresentation();
  const last = useRecipientChange(({ list }) => list);
  return last?.message(hideName);
}
