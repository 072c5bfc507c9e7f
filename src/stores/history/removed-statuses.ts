import { keyedTexts } from "../keyed-texts.ts";

/** When the record of a status was removed, in unix ms, by `idMessage`. */
const texts = keyedTexts("vss:removed:");

/** GREEN-API keeps its journal for 30 days; nobody asks about older statuses. */
const FORGOTTEN_AFTER_MS = 32 * 24 * 60 * 60 * 1000;

/** Keeps in mind that the person removed the record of a status: the journal must not bring it back. */
export function noteRemoved(idMessage: string | undefined): void {
  if (!idMessage) return;
  dropOldRemovals();
  texts.write(idMessage, String(Date.now()));
}

export function noteRestored(idMessage: string | undefined): void {
  if (idMessage) texts.write(idMessage, null);
}

export function wasRemoved(idMessage: string): boolean {
  return texts.read(idMessage) !== null;
}

let hasDroppedOld = false;

/** Once for each page: every key of the storage is looked at, which takes 10 ms if there are 10,000. */
function dropOldRemovals(): void {
  if (hasDroppedOld) return;
  hasDroppedOld = true;
  for (const id of texts.ids()) {
    const age = Math.abs(Date.now() - Number(texts.read(id)));
    if (!(age < FORGOTTEN_AFTER_MS)) texts.write(id, null);
  }
}
