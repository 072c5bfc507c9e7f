import * as z from "zod/mini";

/** What a record has in every version, later ones included. */
const coreSchema = z.object({
  version: z.number().check(z.gte(1)),
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  idInstance: z.string(),
  state: z.string(),
  idMessage: z.optional(z.string()),
  request: z.object({ fileName: z.string() }),
});

/** What can be read of a record that a newer studio wrote. This one never writes it. */
export interface NewerRecord {
  id: string;
  idInstance: string;
  /** May be unknown to this version. */
  state: string;
  fileName: string;
  idMessage?: string | undefined;
}

const MAX_STATE_LENGTH = 60;

/**
 * Reads a row that a newer studio wrote.
 *
 * @param row as parsed from storage, of any shape.
 * @param knownStates the states of this version.
 * @returns undefined if it is not a record, or if it is a broken one of this version.
 */
export function newerRecordOf(
  row: unknown,
  knownStates: readonly string[],
): NewerRecord | undefined {
  const core = z.safeParse(coreSchema, row);
  if (!core.success) return undefined;
  const { version, id, idInstance, state, request, idMessage } = core.data;
  if (version === 1 && knownStates.includes(state)) return undefined;
  const { fileName } = request;
  return { id, idInstance, state: state.slice(0, MAX_STATE_LENGTH), fileName, idMessage };
}
