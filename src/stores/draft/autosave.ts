import { create } from "zustand";
import type { Draft } from "../../voice-status/draft.ts";
import { isSameDraft } from "../checks/draft-checks.ts";
import { useDraft } from "./draft.ts";
import { onOtherTabsDraft, saveDraft, withoutTokens } from "./draft-storage.ts";

const TYPING_PAUSE_MS = 300;

/** When the draft was last stored, in unix milliseconds; "refused" if the browser did not store it. */
export const useDraftSaving = create<{ last: { savedAt: number } | "refused" | undefined }>(() => ({
  last: undefined,
}));

const useOtherTab = create<{ draft: Draft | undefined }>(() => ({ draft: undefined }));

/**
 * The draft that another tab has stored since this page was opened, if it is not this tab's. All tabs store theirs in
 * the same place, so a page that is opened later has the last one.
 */
export function useOtherTabsDraft(): Draft | undefined {
  const other = useOtherTab(({ draft }) => draft);
  const isOther = useDraft((draft) => other !== undefined && !isSameDraft(draft, other));
  return isOther ? other : undefined;
}

/**
 * Stores the draft whenever typing pauses, and when the page is left, and notices when another tab does.
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
  const stopListening = onOtherTabsDraft((draft) => useOtherTab.setState({ draft }));
  window.addEventListener("pagehide", saveIfWaiting);
  return () => {
    saveIfWaiting();
    unsubscribe();
    stopListening();
    window.removeEventListener("pagehide", saveIfWaiting);
  };
}
