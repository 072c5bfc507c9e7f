import type { Instance } from "../../../green-api/instance.ts";
import { elsewhereRecords } from "../../../voice-status/record/elsewhere.ts";
import type { RemoteStatuses } from "../../../voice-status/record/settle-unknown.ts";
import { isSharedDemo } from "../../instances/demo-instances.ts";
import { isInQuarantine } from "../ledger-rows.ts";
import { saveRecord } from "../ledger.ts";
import { useLedger } from "../ledger-store.ts";
import { wasRemoved } from "../removed-statuses.ts";

/** Adds the voice statuses to the history that GREEN-API knows and this browser does not. */
export function findElsewhere(instance: Instance, remote: RemoteStatuses): void {
  if (isSharedDemo(instance)) return;
  const { records, outOfSight, newer } = useLedger.getState();
  const written = new Set(newer.flatMap(({ idMessage }) => idMessage ?? []));
  const found = elsewhereRecords(remote, {
    idInstance: instance.idInstance,
    instanceLabel: instance.label || instance.idInstance,
    records: [...records, ...outOfSight],
    isKnown: (idMessage) =>
      written.has(idMessage) || wasRemoved(idMessage) || isInQuarantine(idMessage),
    now: Date.now(),
  });
  for (const record of found) saveRecord(record);
}
