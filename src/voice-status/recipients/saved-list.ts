import * as z from "zod/mini";
import { type Separator, toCsv } from "../../lib/text/csv.ts";
import { fold } from "../../lib/text/fold.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { packList, unpackList } from "../record/record-row.ts";

/** Recipients saved under a name. */
export interface SavedList {
  id: string;
  name: string;
  chatIds: string[];
}

/** A longer name would push the buttons out of sight. */
export const MAX_LIST_NAME = 60;

const storedSchema = z.object({
  name: z.string().check(z.refine((name) => name !== "" && tidyListName(name) === name)),
  list: z.string(),
});

/** The text that is stored for a list. */
export function toStoredList({ name, chatIds }: SavedList): string {
  return JSON.stringify({ name, list: packList(chatIds) });
}

/** Reads a stored list. Nothing in it is trusted; undefined if it is not a list. */
export function fromStoredList(id: string, text: string | null): SavedList | undefined {
  const stored = z.safeParse(storedSchema, parseJson(text));
  const chatIds = stored.success ? unpackList(stored.data.list) : undefined;
  return stored.success && chatIds ? { id, name: stored.data.name, chatIds } : undefined;
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name as it is stored: on one line, without invisible characters, and not too long. */
export function tidyListName(text: string): string {
  const visible = text.replace(/\s+/g, " ").replace(invisible, "").trim();
  return [...visible].slice(0, MAX_LIST_NAME).join("").trim();
}

/** Whether two names are the same apart from case and accents. */
export function isSameListName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/**
 * A list as a CSV table for spreadsheets, which can be pasted or dropped as recipients again.
 *
 * @param names the known names, by `chatId`.
 * @param titles of the columns with numbers and names.
 */
export function listToCsv(
  { chatIds }: SavedList,
  names: ReadonlyMap<string, string>,
  titles: { number: string; name: string },
  separator: Separator,
): string {
  const rows = chatIds.map((chatId) => [chatId, names.get(chatId) ?? ""]);
  return toCsv([[titles.number, titles.name], ...rows], separator);
}

/** A file name for a list, allowed by every file system. */
export function listFileName({ name }: SavedList): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `recipients${plain && "-"}${plain}.csv`;
}
