import { useMemo } from "react";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import {
  type Aliases,
  countedOnce,
  type Viewer,
  type ViewerRow,
  viewerRows,
} from "../../../voice-status/record/viewers.ts";
import type { ReportedStatus } from "../../../voice-status/report/reported-status.ts";
import { useContactBooks } from "../../recipients/contact-books.ts";
import { aliasesIn } from "./lid-aliases.ts";
import { readViewers } from "./viewers.ts";

const none: Aliases = new Map();

/**
 * Records with everything that is known of their recipients.
 *
 * @param records from the ledger, which gives a new list when a statistic has said anything new.
 */
export function useReportedStatuses(records: readonly SendRecord[]): ReportedStatus[] {
  const books = useContactBooks();
  const aliases = useMemo(
    () => new Map([...books].map(([id, contacts]) => [id, aliasesIn(contacts)])),
    [books],
  );
  return useMemo(
    () =>
      records.map((record) => {
        const ofInstance = aliases.get(record.idInstance) ?? none;
        return {
          record: countedOnce(record, readViewers(record.id), ofInstance),
          people: peopleOf(record, ofInstance),
        };
      }),
    [records, aliases],
  );
}

interface Made {
  participants: readonly string[] | undefined;
  viewers: readonly Viewer[];
  aliases: Aliases;
  people: readonly ViewerRow[];
}

/** By the id of the record: news of one status change nothing about the people of fifty others. */
const known = new Map<string, Made>();

function peopleOf(record: SendRecord, aliases: Aliases): readonly ViewerRow[] {
  const viewers = readViewers(record.id);
  const { participants } = record.request;
  const before = known.get(record.id);
  const isSame =
    before?.viewers === viewers &&
    before.participants === participants &&
    before.aliases === aliases;
  if (isSame) return before.people;
  const people = viewerRows(record, viewers, aliases);
  known.set(record.id, { participants, viewers, aliases, people });
  return people;
}
