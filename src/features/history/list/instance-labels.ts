import type { SendRecord } from "../../../voice-status/record/record.ts";

/**
 * The labels of the instances that records were sent through, by `idInstance`: the newest one of each, and with the
 * end of the id if two instances have the same.
 */
export function instanceLabels(records: readonly SendRecord[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { idInstance, instanceLabel } of records) {
    if (!labels.has(idInstance)) labels.set(idInstance, instanceLabel);
  }
  const all = [...labels.values()];
  const isUnique = (label: string) => all.indexOf(label) === all.lastIndexOf(label);
  return new Map(
    [...labels].map(([id, label]) => [id, isUnique(label) ? label : `${label} ${id.slice(-4)}`]),
  );
}
