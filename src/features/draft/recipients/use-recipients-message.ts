import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { usePresentation } from "../../../ui/presentation.ts";

/** The message about the last change that was made in the list. */
export function useRecipientsMessage(): string | undefined {
  const { hideName } = usePresentation();
  const last = useRecipientChange(({ list }) => list);
  return last?.message(hideName);
}
