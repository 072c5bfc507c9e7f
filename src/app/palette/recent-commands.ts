import * as z from "zod/mini";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { parseJson } from "../../lib/text/parse-json.ts";

const KEY = "vss:recent-commands";
const MAX_RECENT = 5;
const schema = z.array(z.string());

/** The ids of the commands that were used last, the latest one first. */
export function recentCommands(): string[] {
  return z.safeParse(schema, parseJson(readStored("localStorage", KEY))).data ?? [];
}

export function rememberCommand(id: string): void {
  const others = recentCommands().filter((known) => known !== id);
  writeStored("localStorage", KEY, JSON.stringify([id, ...others].slice(0, MAX_RECENT)));
}
