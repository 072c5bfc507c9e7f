import { create } from "zustand";
import * as z from "zod/mini";
import { redact } from "../../green-api/redaction.ts";
import { NAMES_KEY } from "./names-key.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

/** Older names are dropped. So many take about a fifth of the browser's storage. */
const MAX_NAMES = 30_000;

/** Pairs of `chatId` and name. */
const namesSchema = z.array(z.array(z.string()));

/** The names beside numbers in pasted lists and tables, by `chatId`; stored in this browser. */
export const useRecipientNames = create<{ names: ReadonlyMap<string, string> }>(() => ({
  names: readNames(),
}));

/**
 * Stores names. A new name replaces an old one. If the browser has no room, the names are kept as long as the
 * tab.
 */
export function rememberNames(names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  const merged = readNames();
  for (const [chatId, name] of names) {
    merged.delete(chatId);
    merged.set(chatId, redact(name));
  }
  keep([...merged].slice(-MAX_NAMES));
}

/** Forgets all names except those of these `chatId`s. */
export function keepNamesOf(chatIds: readonly string[]): void {
  const { names } = useRecipientNames.getState();
  if (names.size === 0) return;
  const wanted = new Set(chatIds);
  keep([...names].filter(([chatId]) => wanted.has(chatId)));
}

function keep(names: [string, string][]): void {
  const text = names.length > 0 ? JSON.stringify(names) : null;
  writeStored("localStorage", NAMES_KEY, text);
  useRecipientNames.setState({ names: new Map(names) });
}

function readNames(): Map<string, string> {
  const stored = z.safeParse(namesSchema, parseJson(readStored("localStorage", NAMES_KEY)));
  return new Map(stored.data?.map(([chatId = "", name = ""]) => [chatId, name]));
}

window.addEventListener("storage", ({ key }) => {
  if (key === null || key === NAMES_KEY) useRecipientNames.setState({ names: readNames() });
});
