import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";

export interface RecipientChange {
  /** Where on the page it was made, and is shown: in the list, or by a tool below it. */
  madeIn: "list" | "tools";
  message: Announcement;
  /** What undo brings back; left out if nothing can be undone. */
  before?: RecipientChoice;
}

/** The last change of the recipients; forgotten at any other change of theirs. */
export const useRecipientChange = create<{ last: RecipientChange | undefined }>(() => ({
  last: undefined,
}));

export function forgetRecipientChange(): void {
  if (useRecipientChange.getState().last) useRecipientChange.setState({ last: undefined });
}
