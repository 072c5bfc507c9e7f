import { zodResolver } from "@hookform/resolvers/zod";
import { useCallback, useEffect, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { redactTexts } from "../../green-api/redaction.ts";
import { type Draft, draftSchema } from "../../voice-status/draft.ts";
import { loadDraft, saveDraft } from "../../stores/draft.ts";

export type DraftForm = UseFormReturn<Draft>;

type Saving = { savedAt: number } | "refused" | undefined;

const WRITING_PAUSE_MS = 300;

export interface Drafting {
  form: DraftForm;
  saving: Saving;
  /** The draft before the last replacement, which can be taken back until the next edit. */
  before: Draft | undefined;
  /**
   * Puts another draft in the place of the present one.
   *
   * @param alsoUndo undoes what was changed beside the draft in the same act.
   */
  replace: (draft: Draft, alsoUndo?: () => void) => void;
  undo: () => void;
}

/** The form of the draft, and when it was last stored; it is stored as one writes and as one leaves. */
export function useDraftForm(): Drafting {
  const [stored] = useState(loadDraft);
  const form = useForm<Draft>({ defaultValues: stored, resolver: zodResolver(draftSchema) });
  const [saving, setSaving] = useState<Saving>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      const values = form.getValues();
      const safe = redactTexts(values);
      setSaving(saveDraft(safe) ? { savedAt: Date.now() } : "refused");
      // A table that was dropped, for one, passes no field.
      if (safe !== values) form.reset(safe, { keepDefaultValues: true, keepErrors: true });
    };
    const saveIfWaiting = () => timer !== undefined && save();
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(save, WRITING_PAUSE_MS);
      },
    });
    window.addEventListener("pagehide", saveIfWaiting);
    return () => {
      saveIfWaiting();
      unsubscribe();
      window.removeEventListener("pagehide", saveIfWaiting);
    };
  }, [form]);

  const [last, setLast] = useState<{ before: Draft; alsoUndo?: () => void }>();
  const replace = useCallback(
    (draft: Draft, alsoUndo?: () => void) => {
      setLast({ before: form.getValues(), alsoUndo });
      form.reset(draft);
    },
    [form],
  );
  const undo = () => {
    form.reset(last?.before);
    last?.alsoUndo?.();
    setLast(undefined);
  };

  return { form, saving, before: last?.before, replace, undo };
}
