import { recipientCountOf, type SendRecord } from "../record/record.ts";
import type { ViewerRow } from "../record/viewers.ts";

/** A record with everything that is known of its recipients. */
export interface ReportedStatus {
  record: SendRecord;
  people: readonly ViewerRow[];
}

/** What a status is called in a report: one without a name by its idMessage; empty if it has neither. */
export function nameOf({ request, idMessage }: SendRecord): string {
  return request.fileName || (idMessage ?? "");
}

/** Whether a status is for everyone; of one that was sent elsewhere, the journal may have lost the list. */
export function isForEveryone(record: SendRecord): boolean {
  return recipientCountOf(record) === 0 && !record.elsewhere;
}

/** How many people a status reached, by GREEN-API's statistics. */
export interface Counts {
  /** Those it was meant for: its list, or everyone it was published to. */
  recipients: number;
  published: number;
  delivered: number;
  viewed: number;
}

/** The counts of a record; undefined as long as it has no statistics, because nothing is known then. */
export function countsOf(record: SendRecord): Counts | undefined {
  const { viewers } = record;
  if (!viewers) return undefined;
  return {
    recipients: recipientCountOf(record) || viewers.sent,
    published: viewers.sent,
    delivered: viewers.delivered,
    viewed: viewers.read,
  };
}

/** A part of those a status was meant for, from 0 to 1; statistics may name more people than its list. */
export function shareOf(part: number, { recipients }: Pick<Counts, "recipients">): number {
  return recipients === 0 ? 0 : Math.min(part / recipients, 1);
}

/** Whether GREEN-API has queued the status; an answer that was lost does not tell. */
export function isAccepted({ state, idMessage }: SendRecord): boolean {
  return idMessage !== undefined && state !== "rejected" && state !== "unknown";
}

const EARLY_MS = 60 * 60 * 1000;

/** Whether a status was published less than an hour ago: whoever has not seen it yet may still do so. */
export function isEarly({ startedAt, publishedAt = startedAt }: SendRecord, now: number): boolean {
  // If the clock was set back since, the status is in its future.
  return Math.abs(now - publishedAt) < EARLY_MS;
}
