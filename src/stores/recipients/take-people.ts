import type { Announcement } from "../../lib/announcement.ts";
import { changeRecipients, undoRecipientChange } from "./change-recipients.ts";
import { useRecipientChange } from "./recipient-change.ts";
import { findListByName, keepList, newList, removeList, useSavedLists } from "./saved-lists.ts";

type Undo = () => void;

/** Makes people the recipients of the draft, instead of those it has. */
export function takePeople(chatIds: string[], message: Announcement): Undo {
  changeRecipients({ everyone: false, recipients: chatIds }, "tools", message);
  return () => {
    // Not what was changed since.
    if (useRecipientChange.getState().tools?.message === message) undoRecipientChange("tools");
  };
}

/** Keeps people as a list; one of the same name is replaced. @returns undefined if there is no room. */
export function keepPeople(name: string, chatIds: string[]): Undo | undefined {
  const before = findListByName(useSavedLists.getState().lists, name);
  const list = before ? { ...before, chatIds } : newList(name, chatIds);
  if (!keepList(list)) return undefined;
  return () => {
    if (before) keepList(before);
    else removeList(list.id);
  };
}
