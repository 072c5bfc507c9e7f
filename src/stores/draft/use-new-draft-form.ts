import { useEffect, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { Draft } from "../../voice-status/draft.ts";
import { saveWhileWriting } from "./autosave.ts";
import type { DraftForm } from "./draft-form.ts";
import { loadDraft } from "./draft-storage.ts";

/** Loads the rules with the first value that is checked, if they are not loaded with the send. */
const resolver: Resolver<Draft> = async (...given) => {
  const { checkForm } = await import("./check-form.ts");
  return checkForm(...given);
};

/** Creates the page's form from the stored draft, and stores what changes. */
export function useNewDraftForm(): DraftForm {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver });
  // The form only updates state that was read while rendering, and `changeDraft` reads this later.
  const { isSubmitted: _isSubmitted } = form.formState;
  useEffect(() => saveWhileWriting(form), [form]);
  return form;
}
