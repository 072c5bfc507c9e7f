import { useMemo, useState } from "react";
import { useNow } from "../../../../lib/browser/use-now.ts";
import { useLedger } from "../../../../stores/history/ledger-store.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import {
  type OwnDays,
  type Period,
  type PeriodName,
  periodOf,
} from "../../../../voice-status/report/period.ts";

const MINUTE_MS = 60_000;
const EVERY = "all";

export interface PeriodChoice {
  name: PeriodName;
  own: OwnDays;
  /** An `idInstance`, or `all`. */
  instance: string;
}

/** Which records a report is about, as the person chooses them. */
export function usePeriodChoice() {
  const records = useLedger((ledger) => ledger.records);
  const now = useNow(MINUTE_MS);
  const [choice, setChoice] = useState<PeriodChoice>({
    name: "month",
    own: { first: "", last: "" },
    instance: EVERY,
  });
  const { from, to } = periodOf(choice.name, now, choice.own);
  const chosen = useMemo(
    () => recordsIn(records, { from, to }, choice.instance),
    [records, from, to, choice.instance],
  );
  return {
    records: chosen,
    now,
    period: { from, to },
    choice,
    change: (changed: Partial<PeriodChoice>) => setChoice({ ...choice, ...changed }),
  };
}

function recordsIn(records: readonly SendRecord[], { from, to }: Period, instance: string) {
  return records.filter(
    ({ startedAt, idInstance }) =>
      startedAt >= from && startedAt < to && (instance === EVERY || instance === idInstance),
  );
}
