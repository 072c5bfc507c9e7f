import { ulid } from "ulid";
import { create } from "zustand";
import {
  fromStoredList,
  isSameListName,
  type SavedList,
  toStoredList,
} from "../../voice-status/recipients/saved-list.ts";
import { keyedCollection } from "../keyed-collection.ts";

const stored = keyedCollection<SavedList>({
  prefix: "vss:list:",
  parse: (text, id) => fromStoredList(id, text),
  serialize: toStoredList,
});

/** The recipient lists of this browser, by name. */
export const useSavedLists = create(() => ({ lists: stored.read() }));
stored.onChange(() => useSavedLists.setState({ lists: stored.read() }));

/** Stores a list, new or changed; false if the browser refuses or has no room. */
export const keepList = stored.save;
export const removeList = stored.remove;

/** The list with this name; case and accents do not count. */
export function findListByName(lists: readonly SavedList[], name: string): SavedList | undefined {
  return lists.find((list) => isSameListName(list.name, name));
}

/** Makes a list, without storing it. */
export function newList(name: string, chatIds: string[]): SavedList {
  return { id: ulid(), name, chatIds };
}
