import { useMemo } from "react";
import { lidAliases } from "../../voice-status/recipients/lid-aliases.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { viewerRows } from "../../voice-status/record/viewers.ts";
import type { ReportedStatus } from "../../voice-status/report/reported-status.ts";
import { useContactBooks } from "../recipients/contact-books.ts";
import { readViewers } from "./viewers.ts";

const none: ReadonlyMap<string, string> = new Map();

/**
 * Records with everything that is known of their recipients.
 *
 * @param records from the ledger, which gives a new list when a statistic has said anything new.
 */
export function useReportedStatuses(records: readonly SendRecord[]): ReportedStatus[] {
  const books = useContactBooks();
  return useMemo(() => {
    const aliases = new Map([...books].map(([id, contacts]) => [id, lidAliases(contacts)]));
    return records.map((record) => ({
      record,
      people: viewerRows(record, readViewers(record.id), aliases.get(record.idInstance) ?? none),
    }));
  }, [records, books]);
}
