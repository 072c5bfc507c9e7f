import { abandon, isListLost, type SendRecord, withRequestOf } from "../../voice-status/record.ts";
import { changeRecord, keepRecord, useLedger } from "./ledger.ts";
import { readOutbox, removeFromOutbox } from "./outbox.ts";
import { isBeingSent } from "./send-locks.ts";

/** Long enough for the browser to have written localStorage to the disk, however busy. */
const FLUSHED_AFTER_MS = 2 * 60 * 60 * 1000;

/**
 * Puts the ledger in order when the studio opens: what a crash kept from localStorage comes back from
 * the outbox, and a send whose answer no page waits for any more is unknown. Nothing is ever sent here.
 */
export async function repairLedger(): Promise<void> {
  const outbox = await readOutbox();
  const known = new Map(useLedger.getState().records.map((record) => [record.id, record]));

  for (const written of outbox) {
    const record = known.get(written.id);
    const isBehind = record?.state === "sending" && written.state !== "sending";
    if (!record || isBehind) keepRecord(written);
    else if (isListLost(record)) changeRecord(record.id, (kept) => withRequestOf(kept, written));
  }
  for (const record of useLedger.getState().records) {
    if (record.state === "sending" && !(await isBeingSent(record.id))) {
      changeRecord(record.id, (now) => (now.state === "sending" ? abandon(now) : now));
    }
  }

  const isFlushed = ({ id, startedAt }: SendRecord) =>
    known.has(id) && Date.now() - startedAt > FLUSHED_AFTER_MS;
  const flushed = outbox.filter(isFlushed).map(({ id }) => id);
  if (flushed.length > 0) await removeFromOutbox(flushed);
}
