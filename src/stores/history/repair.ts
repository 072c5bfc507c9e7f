import { pause } from "../../lib/wait.ts";
import { isListLost, type SendRecord, withRequestOf } from "../../voice-status/record/record.ts";
import { ageOf } from "../../voice-status/record/record-age.ts";
import { abandon } from "../../voice-status/record/record-steps.ts";
import { askGateway } from "./follow/ask-gateway.ts";
import { changeRecord, saveRecord, rereadLedger } from "./ledger.ts";
import { useLedger } from "./ledger-store.ts";
import { readOutbox, removeFromOutbox } from "./outbox.ts";
import { whenSenderIsGone } from "./send-locks.ts";

/** By then even a busy browser has written localStorage to the disk. */
const FLUSHED_AFTER_MS = 2 * 60 * 60 * 1000;

/**
 * Repairs the ledger when the studio opens: records that localStorage lost in a crash come back from the
 * outbox, and sends become unknown if no page waits for their answers any more. Nothing is sent here.
 */
export async function repairLedger(): Promise<void> {
  const outbox = await readOutbox();
  const { records, outOfSight, newer } = useLedger.getState();
  const known = new Map([...records, ...outOfSight].map((record) => [record.id, record]));
  const newerIds = new Set(newer.map(({ id }) => id));

  for (const written of outbox) {
    if (newerIds.has(written.id)) continue;
    const record = known.get(written.id);
    const isBehind = record?.state === "sending" && written.state !== "sending";
    if (!record || isBehind) saveRecord(written);
    else if (isListLost(record))
      changeRecord(record.id, (current) => withRequestOf(current, written));
  }
  settleAbandonedSends(useLedger.getState());

  const isFlushed = ({ id, startedAt }: SendRecord) =>
    known.has(id) && Date.now() - startedAt > FLUSHED_AFTER_MS;
  const flushed = outbox.filter(isFlushed).map(({ id }) => id);
  if (flushed.length > 0) await removeFromOutbox(flushed);
}

/** A page in the browser's back/forward cache gets no events of what other tabs write. */
export function repairAfterAbsence(): Promise<void> {
  rereadLedger();
  return repairLedger();
}

/** Settles the sends whose tabs end before the answer comes, including earlier pages of this tab. */
function settleAbandonedSends({ records }: { records: readonly SendRecord[] }): void {
  for (const record of records) if (record.state === "sending") void settleWhenSenderIsGone(record);
}

useLedger.subscribe(settleAbandonedSends);

const LAST_EVENT_MS = 1_000;
const watched = new Set<string>();

async function settleWhenSenderIsGone(sent: SendRecord): Promise<void> {
  const { id } = sent;
  if (watched.has(id)) return;
  watched.add(id);
  await whenSenderIsGone(id, ageOf(sent, Date.now()));
  watched.delete(id);
  // The last storage event of a tab may come after its lock was released.
  await pause(LAST_EVENT_MS);
  const record = useLedger.getState().records.find((candidate) => candidate.id === id);
  if (record?.state !== "sending") return;
  await askGateway(record);
  changeRecord(id, (now) => (now.state === "sending" ? abandon(now) : now));
}
