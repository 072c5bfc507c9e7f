import { ulid } from "ulid";
import { create } from "zustand";
import { readStored, storedKeys, writeStored } from "../lib/web-storage.ts";
import {
  fromStoredList,
  isSameListName,
  type SavedList,
  toStoredList,
} from "../voice-status/recipients/saved-list.ts";

/** One key for each list: two tabs that rewrote one would lose each other's. */
const PREFIX = "vss:list:";

interface SavedLists {
  /** By name. */
  lists: SavedList[];
}

/** The lists of this browser, as stored; what cannot be understood stays in storage, unseen. */
export const useSavedLists = create<SavedLists>(() => ({ lists: readLists() }));

window.addEventListener("storage", ({ key }) => {
  if (key === null || key.startsWith(PREFIX)) useSavedLists.setState({ lists: readLists() });
});

/** A list of this name, written in whatever case. */
export function findListByName(lists: readonly SavedList[], name: string): SavedList | undefined {
  return lists.find((list) => isSameListName(list.name, name));
}

/** A list that is not stored yet. */
export function newList(name: string, chatIds: string[]): SavedList {
  return { id: ulid(), name, chatIds };
}

/** Stores a list, new or changed; false where the browser has no room for it. */
export function keepList(list: SavedList): boolean {
  const stored = writeStored("localStorage", PREFIX + list.id, toStoredList(list));
  useSavedLists.setState({ lists: readLists() });
  return stored;
}

export function removeList(id: string): void {
  writeStored("localStorage", PREFIX + id, null);
  useSavedLists.setState({ lists: readLists() });
}

function readLists(): SavedList[] {
  const lists = storedKeys("localStorage", PREFIX).flatMap((key) => {
    return fromStoredList(key.slice(PREFIX.length), readStored("localStorage", key)) ?? [];
  });
  const { compare } = new Intl.Collator();
  return lists.toSorted((one, other) => compare(one.name, other.name));
}
