import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm, useFormContext, type UseFormReturn } from "react-hook-form";
import { type Draft, draftSchema } from "../../voice-status/draft.ts";
import { forgetRecipientChange } from "../recipients/recipient-change.ts";
import { saveWhileWriting } from "./autosave.ts";
import { loadDraft } from "./draft-storage.ts";

export type DraftForm = UseFormReturn<Draft>;

/** The form of the draft, which the page provides as a context. */
export function useDraft(): DraftForm {
  return useFormContext<Draft>();
}

/** Makes the page's one form, filled with the draft as it was left, and keeps it stored. */
export function useNewDraftForm(): DraftForm {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver: zodResolver(draftSchema) });
  // The form only keeps what was read while rendering up to date, and `changeDraft` reads it later.
  // The form only keeps what was read while rendering up to date, and `changeDraft` reads it later.
  const { isSubmitted: _isSubmitted } = form.formState;
  useEffect(() => saveWhileWriting(form), [form]);
  return form;
}

/**
 * Changes some values of the draft; what is typed into a field is left to the field.
 *
 * @param isFinal whether the new values are checked at once; if not, only after a send was tried.
 */
export function changeDraft(form: DraftForm, changes: Partial<Draft>, isFinal = false): void {
  const { isSubmitted } = form.formState;
  const shouldValidate = isFinal || isSubmitted;
  if ("recipients" in changes || "everyone" in changes) forgetRecipientChange();
  for (const [name, value] of Object.entries(changes) as [keyof Draft, Draft[keyof Draft]][]) {
    form.setValue(name, value, { shouldDirty: true, shouldValidate });
  }
}
