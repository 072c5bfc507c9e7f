import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { announce } from "../../../ui/live-region.tsx";
import {
  isSameChoice,
  type RecipientChoice,
} from "../../../voice-status/recipients/recipient-choice.ts";
import { sortRecipients } from "../../../voice-status/recipients/recipient-list.ts";

interface Change {
  said: string;
  before?: RecipientChoice;
  after: RecipientChoice;
}

/**
 * Changes the list of recipients, says what was done, and takes back what touched many.
 *
 * @param choice as it is now: an act may come to its end after the list was drawn.
 */
export function useListChanges(
  choice: () => RecipientChoice,
  onChange: (choice: RecipientChoice) => void,
) {
  const { messages } = useI18n();
  const [change, setChange] = useState<Change>();
  // What was said and can be undone is gone once the list came from elsewhere.
  const last = change && isSameChoice(change.after, choice()) ? change : undefined;
  // For good: the same list may come back from elsewhere, too.
  if (change && !last) setChange(undefined);

  return {
    said: last?.said ?? "",
    canUndo: last?.before !== undefined,

    /** Says something, and leaves the list as it is. */
    say: (said: string) => {
      setChange({ said, after: choice() });
      announce(said);
    },

    put: (recipients: string[], said: string, isUndoable: boolean) => {
      const after = { everyone: false, recipients };
      setChange(isUndoable ? { said, before: choice(), after } : undefined);
      onChange(after);
      const { chatIds } = sortRecipients(recipients);
      announce(`${said}. ${messages.compose.counter(chatIds.length)}`);
    },

    undo: () => {
      if (!last?.before) return;
      onChange(last.before);
      setChange(undefined);
      const { chatIds } = sortRecipients(last.before.recipients);
      announce(
        last.before.everyone ? messages.compose.everyone : messages.compose.counter(chatIds.length),
      );
    },
  };
}
