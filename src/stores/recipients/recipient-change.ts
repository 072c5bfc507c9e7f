import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";

export interface RecipientChange {
  /** Where on the page the change was made and its message is shown: in the list, or at a tool below it. */
  madeIn: "list" | "tools";
  message: Announcement;
  /** What undo brings back; left out if nothing can be undone. */
  before?: RecipientChoice;
}

/** The last change of the recipients. It is forgotten as soon as the recipients change again. */
export const useRecipientChange = create<{ last: RecipientChange | undefined }>(() => ({
  last: undefined,
}));

export function forgetRecipientChange(): void {
  if (useRecipientChange.getState().last) useRecipientChange.setState({ last: undefined });
}
