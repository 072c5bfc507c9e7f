import { useWatch } from "react-hook-form";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { useDraft } from "../draft/draft-form.ts";

/** The recipients of the draft. */
export function useRecipientChoice(): RecipientChoice {
  const { control } = useDraft();
  const [everyone, recipients] = useWatch({ control, name: ["everyone", "recipients"] });
  return { everyone, recipients };
}
