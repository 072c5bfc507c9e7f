import {
  abandon,
  ageOf,
  isListLost,
  type SendRecord,
  withRequestOf,
} from "../../voice-status/record/record.ts";
import { askGateway } from "./ask-gateway.ts";
import { changeRecord, keepRecord, rereadLedger, useLedger } from "./ledger.ts";
import { readOutbox, removeFromOutbox } from "./outbox.ts";
import { whenSenderIsGone } from "./send-locks.ts";

/** Long enough for the browser to have written localStorage to the disk, however busy. */
const FLUSHED_AFTER_MS = 2 * 60 * 60 * 1000;

/**
 * Puts the ledger in order when the studio opens: what a crash kept from localStorage comes back from
 * the outbox, and a send whose answer no page waits for any more is unknown. Nothing is ever sent here.
 */
export async function repairLedger(): Promise<void> {
  const outbox = await readOutbox();
  const { records, outOfSight, newer } = useLedger.getState();
  const known = new Map([...records, ...outOfSight].map((record) => [record.id, record]));
  const ofNewer = new Set(newer.map(({ id }) => id));

  for (const written of outbox) {
    if (ofNewer.has(written.id)) continue;
    const record = known.get(written.id);
    const isBehind = record?.state === "sending" && written.state !== "sending";
    if (!record || isBehind) keepRecord(written);
    else if (isListLost(record)) changeRecord(record.id, (kept) => withRequestOf(kept, written));
  }
  settleAbandonedSends(useLedger.getState());

  const isFlushed = ({ id, startedAt }: SendRecord) =>
    known.has(id) && Date.now() - startedAt > FLUSHED_AFTER_MS;
  const flushed = outbox.filter(isFlushed).map(({ id }) => id);
  if (flushed.length > 0) await removeFromOutbox(flushed);
}

/** Storage told a page that was put away nothing of what other tabs wrote. */
export function repairAfterAbsence(): Promise<void> {
  rereadLedger();
  return repairLedger();
}

/** Settles what this tab and others send, and what a page before sent, should nobody be left to do it. */
function settleAbandonedSends({ records }: { records: readonly SendRecord[] }): void {
  for (const record of records) if (record.state === "sending") void settleWhenSenderIsGone(record);
}

useLedger.subscribe(settleAbandonedSends);

const LAST_WORD_MS = 1_000;
const watched = new Set<string>();

async function settleWhenSenderIsGone(sent: SendRecord): Promise<void> {
  const { id } = sent;
  if (watched.has(id)) return;
  watched.add(id);
  await whenSenderIsGone(id, ageOf(sent, Date.now()));
  watched.delete(id);
  // The browser may tell of the sender's last word after its end.
  await new Promise((resolve) => setTimeout(resolve, LAST_WORD_MS));
  const record = useLedger.getState().records.find((candidate) => candidate.id === id);
  if (record?.state !== "sending") return;
  await askGateway(record);
  changeRecord(id, (now) => (now.state === "sending" ? abandon(now) : now));
}
