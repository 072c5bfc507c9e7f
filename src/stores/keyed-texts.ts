import { readStored, storedKeys, writeStored } from "../lib/browser/web-storage.ts";

/** Texts in localStorage, one key for each: two tabs that rewrote one list would lose each other's items. */
export interface KeyedTexts {
  /** The keys without the prefix. */
  ids: () => string[];
  read: (id: string) => string | null;
  /** Stores a text, or removes it if it is null; false if the browser refuses or has no room. */
  write: (id: string, text: string | null) => boolean;
  /** Calls back when another tab changes a text; without an id, when it clears all of storage. */
  onOtherTab: (listener: (id: string | undefined, text: string | null) => void) => void;
}

/** @param prefix of the keys; the prefix of no other collection begins with it. */
export function keyedTexts(prefix: string): KeyedTexts {
  return {
    ids: () => storedKeys("localStorage", prefix).map((key) => key.slice(prefix.length)),
    read: (id) => readStored("localStorage", prefix + id),
    write: (id, text) => writeStored("localStorage", prefix + id, text),
    onOtherTab: (listener) =>
      window.addEventListener("storage", ({ key, newValue }) => {
        if (key === null) listener(undefined, null);
        else if (key.startsWith(prefix)) listener(key.slice(prefix.length), newValue);
      }),
  };
}
