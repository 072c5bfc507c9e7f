import { encodeTime } from "ulid";
import { unpackList } from "../../voice-status/record/record-row.ts";
import { keyedTexts } from "../keyed-texts.ts";

const texts = keyedTexts("vss:recipients:");

/** A list is written just before the row that names it: for a moment another tab sees it without a row. */
const MOMENT_MS = 60_000;

/** By name. Records that share a list share it in memory too. */
const lists = new Map<string, string[]>();
/** Names by packed list. */
const names = new Map<string, string>();

/** The list with this name; undefined if it is gone. */
export function findRecipientList(name: string): string[] | undefined {
  const known = lists.get(name);
  if (known) return known;
  const packed = texts.read(name);
  return packed ? remember(name, packed) : undefined;
}

/**
 * Stores a list under the id of the first record that has it.
 *
 * @returns the name of this list or of an equal one; undefined if there is no room.
 */
export function placeRecipientList(packed: string, recordId: string): string | undefined {
  const known = names.get(packed);
  if (known && texts.read(known) === packed) return known;
  if (!texts.write(recordId, packed)) return undefined;
  remember(recordId, packed);
  return recordId;
}

/** Deletes lists that no record names any more. */
export function dropUnusedLists(used: ReadonlySet<string>): void {
  const newest = encodeTime(Date.now() - MOMENT_MS);
  for (const name of texts.ids()) {
    if (!used.has(name) && name < newest) texts.write(name, null);
  }
}

function remember(name: string, packed: string): string[] | undefined {
  const list = unpackList(packed);
  if (!list) return undefined;
  lists.set(name, list);
  names.set(packed, name);
  return list;
}
