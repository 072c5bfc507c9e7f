import { create } from "zustand";
import { useDraft } from "./draft.ts";
import { saveDraft, withoutTokens } from "./draft-storage.ts";

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
export function saveWhileWriting(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const draft = useDraft.getState();
    const safe = withoutTokens(draft);
    useDraftSaving.setState({ last: saveDraft(safe) ? { savedAt: Date.now() } : "refused" });
    // Not all values come from a field, where tokens are cut out: those of a dropped table do not.
    if (safe !== draft) useDraft.setState(safe);
  };
  const saveIfWaiting = () => timer !== undefined && save();

  const unsubscribe = useDraft.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(save, TYPING_PAUSE_MS);
  });
  window.addEventListener("pagehide", saveIfWaiting);
  return () => {
    saveIfWaiting();
    unsubscribe();
    window.removeEventListener("pagehide", saveIfWaiting);
  };
}
