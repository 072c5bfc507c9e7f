import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { type Draft, draftSchema } from "../../voice-status/draft.ts";
import { saveWhileWriting } from "./autosave.ts";
import type { DraftForm } from "./draft-form.ts";
import { loadDraft } from "./draft-storage.ts";

/** Creates the page's form from the stored draft, and stores what changes. */
export function useNewDraftForm(): DraftForm {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver: zodResolver(draftSchema) });
  // The form only updates state that was read while rendering, and `changeDraft` reads this later.
  const { isSubmitted: _isSubmitted } = form.formState;
  useEffect(() => saveWhileWriting(form), [form]);
  return form;
}
