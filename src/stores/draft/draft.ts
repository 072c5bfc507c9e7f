import { create } from "zustand";
import type { Draft } from "../../voice-status/draft.ts";
import { forgetRecipientChange } from "../recipients/recipient-change.ts";
import { checkFields, fieldNames, useDraftProblems } from "./draft-problems.ts";
import { loadDraft } from "./draft-storage.ts";

/** The draft that is being composed. Its values are never changed in place, so one that is the same is unchanged. */
export const useDraft = create<Draft>(loadDraft);

/**
 * Changes some values of the draft.
 *
 * @param isFinal whether the new values are checked at once; if not, only after a send was tried.
 */
export function changeDraft(changes: Partial<Draft>, isFinal = false): void {
  if ("recipients" in changes || "everyone" in changes) forgetRecipientChange();
  useDraft.setState(changes);
  if (isFinal || useDraftProblems.getState().isTried) {
    void checkFields(fieldNames.filter((name) => name in changes));
  }
}
