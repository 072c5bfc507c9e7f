import { encodeTime } from "ulid";
import { readStored, storedKeys, writeStored } from "../../lib/web-storage.ts";
import { unpackList } from "../../voice-status/record/record-row.ts";

const PREFIX = "vss:recipients:";

/** A list is written just before the row that names it: another tab may see it alone for a moment. */
const MOMENT_MS = 60_000;

/** Lists by name, so that records that share one share it in memory too. */
const lists = new Map<string, string[]>();
/** Names by packed list. */
const names = new Map<string, string>();

/** The list of this name; undefined where it is gone. */
export function findRecipientList(name: string): string[] | undefined {
  const known = lists.get(name);
  if (known) return known;
  const packed = readStored("localStorage", PREFIX + name);
  return packed ? remember(name, packed) : undefined;
}

/**
 * Keeps a list under the id of the first record that has it.
 *
 * @returns the name of the list, its own or that of an equal one; undefined where there is no room.
 */
export function placeRecipientList(packed: string, recordId: string): string | undefined {
  const known = names.get(packed);
  if (known && readStored("localStorage", PREFIX + known) === packed) return known;
  if (!writeStored("localStorage", PREFIX + recordId, packed)) return undefined;
  remember(recordId, packed);
  return recordId;
}

/** Gives back the room of lists that no record names any more. */
export function dropUnusedLists(used: ReadonlySet<string>): void {
  const newest = encodeTime(Date.now() - MOMENT_MS);
  for (const key of storedKeys("localStorage", PREFIX)) {
    const name = key.slice(PREFIX.length);
    if (!used.has(name) && name < newest) writeStored("localStorage", key, null);
  }
}

function remember(name: string, packed: string): string[] | undefined {
  const list = unpackList(packed);
  if (!list) return undefined;
  lists.set(name, list);
  names.set(packed, name);
  return list;
}
