import * as z from "zod/mini";
import { parseJson } from "../../../lib/text/parse-json.ts";
import { keyedTexts } from "../../keyed-texts.ts";
import type { Asked } from "./statistics-pace.ts";

/** By `idInstance`; kept in storage so that another tab, or this page after a reload, goes on where it was. */
const texts = keyedTexts("vss:asked:");
const known = new Map<string, ReadonlyMap<string, Asked>>();
texts.onOtherTab((idInstance) => {
  if (idInstance === undefined) known.clear();
  else known.delete(idInstance);
});

const askedSchema = z.record(z.string(), z.object({ at: z.number(), unchanged: z.number() }));

/** When statistics were asked for, by the ids of records. */
export function askedOf(idInstance: string): ReadonlyMap<string, Asked> {
  const before = known.get(idInstance);
  if (before) return before;
  const stored = z.safeParse(askedSchema, parseJson(texts.read(idInstance)));
  const asked = new Map(Object.entries(stored.data ?? {}));
  known.set(idInstance, asked);
  return asked;
}

/** Keeps that a record's statistics were asked for, and forgets records that are followed no more. */
export function noteAsked(
  idInstance: string,
  recordId: string,
  asked: Asked,
  followed: readonly string[],
): void {
  const all = new Map(askedOf(idInstance)).set(recordId, asked);
  const kept = [...followed, recordId].flatMap((id) => {
    const one = all.get(id);
    return one ? [[id, one] as const] : [];
  });
  known.set(idInstance, new Map(kept));
  texts.write(idInstance, JSON.stringify(Object.fromEntries(kept)));
}
