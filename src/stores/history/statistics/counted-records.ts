import { useMemo } from "react";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { countedOnce } from "../../../voice-status/record/viewers.ts";
import { useLidAliases } from "./lid-aliases.ts";
import { readViewers } from "./viewers.ts";

/** A record whose counts agree with the rows of its viewers. */
export function useCountedRecord(record: SendRecord): SendRecord {
  const aliases = useLidAliases(record.idInstance);
  return useMemo(() => countedOnce(record, readViewers(record.id), aliases), [record, aliases]);
}

/** As {@link useCountedRecord}, for the records of one send. */
export function useCountedRecords(records: readonly SendRecord[]): readonly SendRecord[] {
  const aliases = useLidAliases(records[0]?.idInstance ?? "");
  return records.map((record) => countedOnce(record, readViewers(record.id), aliases));
}
