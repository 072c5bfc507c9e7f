import { useFormContext, type UseFormReturn } from "react-hook-form";
import type { Draft } from "../../voice-status/draft.ts";
import { forgetRecipientChange } from "../recipients/recipient-change.ts";

export type DraftForm = UseFormReturn<Draft>;

/** The form of the draft, which the page provides as a context. */
export function useDraft(): DraftForm {
  return useFormContext<Draft>();
}

/**
 * Changes some values of the draft. Registered fields change theirs by themselves.
 *
 * @param isFinal whether the new values are checked at once; if not, only after a send was tried.
 */
export function changeDraft(form: DraftForm, changes: Partial<Draft>, isFinal = false): void {
  const { isSubmitted } = form.formState;
  const options = { shouldDirty: true, shouldValidate: isFinal || isSubmitted };
  if ("recipients" in changes || "everyone" in changes) forgetRecipientChange();
  for (const [name, value] of Object.entries(changes) as [keyof Draft, Draft[keyof Draft]][]) {
    form.setValue(name, value, options);
  }
}
