import { useI18n } from "../../../i18n/i18n.tsx";
import { recipientActions } from "./recipient-actions.ts";

/** What can be done to the draft's recipients, in the reader's language. */
export function useRecipientActions(): ReturnType<typeof recipientActions> {
  return recipientActions(useI18n().messages);
}
