import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";

interface RecipientChange {
  message: Announcement;
  /** What undo brings back; left out if nothing can be undone. */
  before?: RecipientChoice;
}

/** The last change of the recipients, by where it was made and is shown: in the list, or at a tool below it. */
export const useRecipientChange = create<{
  list: RecipientChange | undefined;
  tools: RecipientChange | undefined;
}>(() => ({ list: undefined, tools: undefined }));

/** Called at each change of the recipients: what was said of them before is no longer true. */
export function forgetRecipientChange(): void {
  useRecipientChange.setState({ list: undefined, tools: undefined });
}
