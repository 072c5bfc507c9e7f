import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { type Draft, draftSchema } from "../../voice-status/draft.ts";
import { saveWhileWriting } from "./autosave.ts";
import type { DraftForm } from "./draft-form.ts";
import { loadDraft } from "./draft-storage.ts";

/** Makes the page's one form, filled with the draft as it was left, and keeps it stored. */
export function useNewDraftForm(): DraftForm {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver: zodResolver(draftSchema) });
  // The form keeps up to date only what is read while it is drawn, and `changeDraft` reads this later.
  const { isSubmitted: _isSubmitted } = form.formState;
  useEffect(() => saveWhileWriting(form), [form]);
  return form;
}
