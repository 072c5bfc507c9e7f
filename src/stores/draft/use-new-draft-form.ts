import { useEffect, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { Draft } from "../../voice-status/draft.ts";
import { saveWhileWriting } from "./autosave.ts";
import type { DraftForm } from "./draft-form.ts";
import { loadDraft } from "./draft-storage.ts";

/** Loaded with the first value that is checked, or with what sends a status. */
const resolver: Resolver<Draft> = async (...given) => {
  const { checkForm } = await import("./check-form.ts");
  return checkForm(...given);
};

/** Makes the page's one form, filled with the draft as it was left, and keeps it stored. */
export function useNewDraftForm(): DraftForm {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver });
  // The form keeps up to date only what is read while it is drawn, and `changeDraft` reads this later.
  const { isSubmitted: _isSubmitted } = form.formState;
  useEffect(() => saveWhileWriting(form), [form]);
  return form;
}
