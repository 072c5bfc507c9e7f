import { create } from "zustand";
import * as z from "zod/mini";
import { redact } from "../../green-api/redaction.ts";
import { parseJson } from "../../lib/parse-json.ts";
import { readStored, writeStored } from "../../lib/web-storage.ts";

const KEY = "vss:names";
/** The newest are kept. */
const MAX_NAMES = 10_000;

/** Pairs of `chatId` and name. */
const namesSchema = z.array(z.array(z.string()));

/** The names that stood beside numbers in pasted lists and tables, by `chatId`; kept in this browser. */
export const useRecipientNames = create<{ names: ReadonlyMap<string, string> }>(() => ({
  names: readNames(),
}));

/** Keeps names, the new ones in the place of known ones. Where the browser has no room they last as long as the tab. */
export function rememberNames(names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  const merged = readNames();
  for (const [chatId, name] of names) {
    merged.delete(chatId);
    merged.set(chatId, redact(name));
  }
  const kept = new Map([...merged].slice(-MAX_NAMES));
  writeStored("localStorage", KEY, JSON.stringify([...kept]));
  useRecipientNames.setState({ names: kept });
}

function readNames(): Map<string, string> {
  const stored = z.safeParse(namesSchema, parseJson(readStored("localStorage", KEY)));
  return new Map(stored.data?.map(([chatId = "", name = ""]) => [chatId, name]));
}

window.addEventListener("storage", ({ key }) => {
  if (key === null || key === KEY) useRecipientNames.setState({ names: readNames() });
});
