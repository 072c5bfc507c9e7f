import { retryWhenRateLimited } from "../../../green-api/failure.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { pause } from "../../../lib/wait.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import {
  ageOf,
  dropIfOverdue,
  mayHaveNews,
  isAnswerLost,
  canStillBeSettled,
  isOverdue,
} from "../../../voice-status/record/record-age.ts";
import { follow } from "../../../voice-status/record/record-steps.ts";
import { settleUnknown, type RemoteStatuses } from "../../../voice-status/record/settle-unknown.ts";
import { askGateway } from "./ask-gateway.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { NO_RECORDS_PAUSE_MS } from "./follow-pace.ts";
import { MINUTES_BEFORE, readJournal, readRemoteStatuses } from "./remote-statuses.ts";
import { changeRecord } from "../ledger.ts";
import { useLedger } from "../ledger-store.ts";

const MINUTE_MS = 60_000;
/** GREEN-API keeps its journal for thirty days. */
const MAX_MINUTES = 30 * 24 * 60;
/** The clock may have been changed by this much since a click. */
const MARGIN_MINUTES = 65;

/**
 * Updates the records of an instance in the ledger. For a send whose answer was lost it asks the gateway, then
 * searches queue and journal. It reads the states of the others in the journal, and adds records of voice
 * statuses that were sent elsewhere.
 *
 * @throws {GreenApiFailure} if a call fails; a call that came too early is repeated twice.
 */
export async function readNews(instance: Instance, signal: AbortSignal): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await readOnce(instance, signal);
    } catch (error) {
      const isTooEarly = error instanceof Error && retryWhenRateLimited.retry(tries, error);
      if (!isTooEarly) throw error;
    }
    await pause(retryWhenRateLimited.retryDelay);
    signal.throwIfAborted();
  }
}

async function readOnce(instance: Instance, signal: AbortSignal): Promise<void> {
  const lost = waitingOf(instance).filter(isAnswerLost);
  const underWay = await Promise.all(lost.map(askGateway));
  const wanted = new Set(lost.filter((_, index) => !underWay[index]).map(({ id }) => id));
  await readQueueAndJournal(instance, wanted, signal);
}

/** Removed records are included: their statuses must not be taken for those of others. */
function waitingOf({ idInstance }: Instance): SendRecord[] {
  const { records, outOfSight } = useLedger.getState();
  const now = Date.now();
  return [...records, ...outOfSight].filter(
    (record) => record.idInstance === idInstance && mayHaveNews(record, now),
  );
}

/** How far back the journal must be read for the oldest record. An imported one may have any time. */
function minutesFor(waiting: SendRecord[]): number {
  const now = Date.now();
  const oldest = waiting.reduce((age, record) => Math.max(age, ageOf(record, now)), 0);
  return Math.min(Math.ceil(oldest / MINUTE_MS) + MARGIN_MINUTES, MAX_MINUTES);
}

/** @param wanted the ids of the sends to search for in queue and journal. */
async function readQueueAndJournal(
  instance: Instance,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
) {
  const waiting = waitingOf(instance);
  const isFull = isFullReadingDue(instance);
  if (waiting.length === 0 && !isFull) return;
  const minutes = Math.max(minutesFor(waiting), isFull ? MINUTES_BEFORE : 0);
  const needsQueue = waiting.some(
    (record) => wanted.has(record.id) || isOverdue(record, Date.now()),
  );
  const remote = needsQueue
    ? await readRemoteStatuses(instance, minutes, signal)
    : { queue: [], journal: await readJournal(instance, minutes, signal) };
  const queued = new Set(remote.queue.map(({ messageID }) => messageID));
  const entries = new Map(remote.journal.map((entry) => [entry.idMessage, entry]));
  for (const { id, idMessage } of waiting) {
    const entry = idMessage ? entries.get(idMessage) : undefined;
    changeRecord(id, (record) => {
      const followed = entry ? follow(record, entry, Date.now()) : record;
      // An empty journal proves nothing: GREEN-API has answered so for a while although it had entries.
      const mayDrop = remote.journal.length > 0 && !queued.has(idMessage);
      return mayDrop ? dropIfOverdue(followed, Date.now()) : followed;
    });
    if (wanted.has(id)) settleBy(id, remote);
  }
  findElsewhere(instance, remote);
  if (isFull) fullReadings.set(instance.idInstance, performance.now());
}

/** By `performance.now()`, for each `idInstance`. */
const fullReadings = new Map<string, number>();

/** Whether the journal should be read far enough back for statuses that were sent elsewhere. */
function isFullReadingDue({ idInstance }: Instance): boolean {
  const readAt = fullReadings.get(idInstance) ?? -Infinity;
  return performance.now() - readAt >= NO_RECORDS_PAUSE_MS;
}

function settleBy(id: string, remote: RemoteStatuses): void {
  // Read again for each record: the one before may have claimed a status.
  const { records, outOfSight } = useLedger.getState();
  const all = [...records, ...outOfSight];
  // A record that was made of the journal gives way to that of the send.
  const claimed = new Set(
    all.flatMap(({ idMessage, elsewhere }) => (elsewhere ? [] : (idMessage ?? []))),
  );
  const idInstance = all.find((record) => record.id === id)?.idInstance;
  const rivals = all.filter(
    (other) =>
      other.id !== id &&
      other.idInstance === idInstance &&
      (canStillBeSettled(other, Date.now()) || other.state === "sending"),
  );
  changeRecord(id, (record) => settleUnknown(record, remote, rivals, claimed, Date.now()));
}
