import type { SendRecord } from "./record.ts";

/** Two records of one status: the first one gives way. */
export interface Twins {
  superseded: SendRecord;
  by: SendRecord;
}

/**
 * Finds records of statuses that were taken for sent elsewhere, and have another record: that of the send, or one
 * that another tab made of the same journal; of two such ones, the older id stays.
 *
 * @param placed records that are new, or have changed.
 */
export function findTwins(placed: readonly SendRecord[], all: readonly SendRecord[]): Twins[] {
  const ids = new Set(placed.flatMap(({ idMessage }) => idMessage ?? []));
  const kept = new Map<string, SendRecord>();
  const concerned = all.filter(({ idMessage }) => idMessage && ids.has(idMessage));
  for (const record of concerned) {
    const { idMessage = "" } = record;
    const other = kept.get(idMessage);
    if (!other || comesFirst(record, other)) kept.set(idMessage, record);
  }
  return concerned.flatMap((superseded) => {
    const by = kept.get(superseded.idMessage ?? "");
    return superseded.elsewhere && by && by !== superseded ? [{ superseded, by }] : [];
  });
}

function comesFirst(one: SendRecord, other: SendRecord): boolean {
  if (one.elsewhere !== other.elsewhere) return !one.elsewhere;
  return one.id < other.id;
}
