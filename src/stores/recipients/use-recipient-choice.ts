import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { useDraft } from "../draft/draft.ts";

/** The recipients of the draft. */
export function useRecipientChoice(): RecipientChoice {
  const everyone = useDraft((draft) => draft.everyone);
  const recipients = useDraft((draft) => draft.recipients);
  return { everyone, recipients };
}
