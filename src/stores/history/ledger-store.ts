import { create } from "zustand";
import { storedKeys } from "../../lib/browser/web-storage.ts";
import type { NewerRecord } from "../../voice-status/record/newer-record.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";

export interface Ledger {
  /** False while storage has records that have not been read yet. */
  isRead: boolean;
  /** Newest first. */
  records: SendRecord[];
  /** Removed ones whose status may still appear in queue or journal. */
  outOfSight: SendRecord[];
  /** Those that a newer studio wrote: they stay in storage unchanged. */
  newer: NewerRecord[];
  /** How many stored records could not be understood; they stay in storage under other keys. */
  quarantined: number;
  /** False if the browser refuses to store, or has no room. */
  stored: boolean;
  /** The record that was removed last; it can be restored while the page is open. */
  removed: SendRecord | undefined;
  /** False if a send cannot be written so that it survives a crash of the browser. */
  crashSafe: boolean;
}

export const RECORD_PREFIX = "vss:record:";
export const QUARANTINE_PREFIX = "vss:aside:";
/** The database of the outbox. */
export const OUTBOX_DATABASE = "vss";

/**
 * Every send of this browser. What reads and writes it is in `ledger.ts`, and is loaded when there is anything to read
 * or a person begins to use the page.
 */
export const useLedger = create<Ledger>(() => ({
  isRead: !hasStoredRows(),
  records: [],
  outOfSight: [],
  newer: [],
  quarantined: 0,
  stored: true,
  removed: undefined,
  crashSafe: true,
}));

/** Whether localStorage has records, even if nobody can read them. */
export function hasStoredRows(): boolean {
  return [RECORD_PREFIX, QUARANTINE_PREFIX].some(
    (prefix) => storedKeys("localStorage", prefix).length > 0,
  );
}
