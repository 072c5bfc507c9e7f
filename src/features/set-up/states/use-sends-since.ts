import { useMemo } from "react";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** What was sent through an instance since a time in unix ms, the newest first. */
export function useSendsSince(idInstance: string, since: number): SendRecord[] {
  const records = useLedger((ledger) => ledger.records);
  return useMemo(
    () =>
      records
        .filter((record) => record.idInstance === idInstance && record.startedAt >= since)
        .toSorted((one, other) => other.startedAt - one.startedAt),
    [records, idInstance, since],
  );
}
