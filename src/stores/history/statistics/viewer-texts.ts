import { keyedTexts } from "../../keyed-texts.ts";

/** Packed viewers, by the id of their record. */
export const viewerTexts = keyedTexts("vss:viewers:");

/** The viewers of the record that was removed last. */
let removed: { id: string; text: string | null } | undefined;

/** Deletes a removed record's viewers from storage; {@link restoreViewers} brings the last ones back. */
export function forgetViewers(id: string): void {
  removed = { id, text: viewerTexts.read(id) };
  viewerTexts.write(id, null);
}

/** @returns false if there is no room. */
export function restoreViewers(id: string): boolean {
  return removed?.id !== id || writeViewers(id, removed.text ?? undefined);
}

/** @returns false if there is no room. */
export function writeViewers(id: string, packed: string | undefined): boolean {
  return packed === undefined || viewerTexts.write(id, packed);
}

/** Gives a record the viewers of another one, unless it has its own. @returns whether it has got them. */
export function moveViewers(from: string, to: string): boolean {
  const text = viewerTexts.read(from);
  if (text === null) return false;
  viewerTexts.write(from, null);
  return viewerTexts.read(to) === null && viewerTexts.write(to, text);
}

/** Deletes viewers whose records are gone. */
export function dropViewersExcept(used: ReadonlySet<string>): void {
  for (const id of viewerTexts.ids()) if (!used.has(id)) viewerTexts.write(id, null);
}
