import * as z from "zod/mini";

/** What every version of a record has, and will have. */
const coreSchema = z.object({
  version: z.number().check(z.gte(1)),
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  idInstance: z.string(),
  state: z.string(),
  request: z.object({ fileName: z.string() }),
});

/** A record of a newer studio: of the little that can be read, and never written. */
export interface NewerRecord {
  id: string;
  idInstance: string;
  /** A word of the newer studio's. */
  state: string;
  fileName: string;
}

const LONGEST_WORD = 60;

/**
 * Reads what every version has of a row that this version cannot read whole.
 *
 * @returns undefined where it is no record, or one that is merely broken.
 */
export function newerRecordOf(
  row: unknown,
  knownStates: readonly string[],
): NewerRecord | undefined {
  const core = z.safeParse(coreSchema, row);
  if (!core.success) return undefined;
  const { version, id, idInstance, state, request } = core.data;
  if (version === 1 && knownStates.includes(state)) return undefined;
  return { id, idInstance, state: state.slice(0, LONGEST_WORD), fileName: request.fileName };
}
