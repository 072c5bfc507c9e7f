import type { UseFormReturn } from "react-hook-form";
import { create } from "zustand";
import { redactTexts } from "../../green-api/redaction.ts";
import type { Draft } from "../../voice-status/draft.ts";
import { saveDraft } from "./draft-storage.ts";

const TYPING_PAUSE_MS = 300;

/** When the draft was last stored, in unix milliseconds; "refused" if the browser did not store it. */
export const useDraftSaving = create<{ last: { savedAt: number } | "refused" | undefined }>(() => ({
  last: undefined,
}));

/**
 * Stores the draft whenever typing pauses, and when the page is left.
 *
 * @returns a function that stops this.
 */
export function saveWhileWriting(form: UseFormReturn<Draft>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const values = form.getValues();
    const safe = redactTexts(values);
    useDraftSaving.setState({ last: saveDraft(safe) ? { savedAt: Date.now() } : "refused" });
    // Not all values come from a field, where tokens are cut out: those of a dropped table do not.
    if (safe !== values) form.reset(safe, { keepDefaultValues: true, keepErrors: true });
  };
  const saveIfWaiting = () => timer !== undefined && save();

  const unsubscribe = form.subscribe({
    formState: { values: true },
    callback: () => {
      clearTimeout(timer);
      timer = setTimeout(save, TYPING_PAUSE_MS);
    },
  });
  window.addEventListener("pagehide", saveIfWaiting);
  return () => {
    saveIfWaiting();
    unsubscribe();
    window.removeEventListener("pagehide", saveIfWaiting);
  };
}
