import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "../../green-api/client.ts";
import { retryWhenRateLimited, QUESTION_PAUSE_MS } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import {
  ageOf,
  countViewers,
  dropIfOverdue,
  follow,
  mayHaveNews,
  isAnswerLost,
  canStillBeSettled,
  isOverdue,
  type SendRecord,
} from "../../voice-status/record/record.ts";
import { settleUnknown, type RemoteStatuses } from "../../voice-status/record/settle-unknown.ts";
import { askGateway } from "./ask-gateway.ts";
import { readRemoteStatuses } from "./remote-statuses.ts";
import { changeRecord, useLedger } from "./ledger.ts";

const MINUTE_MS = 60_000;
/** Thirty days: GREEN-API keeps statuses no longer. */
const MOST_MINUTES = 30 * 24 * 60;
/** Statistics are one call for each record; the newest are what one waits for. */
const MAX_STATISTICS = 5;
/** By so much clocks may have been set since a click. */
const MARGIN_MINUTES = 65;

/** The records of an instance that GREEN-API may still have news of, newest first. */
export function recordsToFollow(records: SendRecord[], idInstance: string): SendRecord[] {
  const now = Date.now();
  return records.filter(
    (record) =>
      record.idInstance === idInstance &&
      (mayHaveNews(record, now) || canStillBeSettled(record, now)),
  );
}

/** Everything that reads the journal of an instance, so that one can ask for a look at once. */
export const journalKey = (idInstance: string) => ["getOutgoingStatuses", idInstance];

/**
 * Reads what GREEN-API knows of the followed records into the ledger: the outgoing journal, the queue
 * where a send is unknown, and the statistics of the newest. Often after a send, ever more seldom later.
 */
export function followJournalOptions(instance: Instance, followed: SendRecord[]) {
  const newest = newestOf(followed);
  return queryOptions({
    queryKey: [...journalKey(instance.idInstance), newest?.id, followed.length],
    queryFn: async ({ signal }) => {
      await followJournal(instance, signal);
      return Date.now();
    },
    enabled: newest !== undefined && instance.apiTokenInstance !== "",
    refetchInterval: () => pauseAt(newest ? ageOf(newest, Date.now()) : 0),
    ...retryWhenRateLimited,
  });
}

/** The one that was clicked last, whatever its id; what comes from a file sets no pace. */
function newestOf(followed: SendRecord[]): SendRecord | undefined {
  const now = Date.now();
  const own = followed.filter(({ imported }) => !imported);
  const [first] = own.length > 0 ? own : followed;
  return own.reduce(
    (newest, record) => (newest && ageOf(newest, now) <= ageOf(record, now) ? newest : record),
    first,
  );
}

/** A healthy status is out within seconds, and somebody is waiting for it. */
const JUST_SENT_MS = 10_000;

/** Milliseconds until the next look, by the age of the newest send. */
function pauseAt(age: number): number {
  if (age < JUST_SENT_MS) return 2_000;
  if (age < 2 * MINUTE_MS) return 5_000;
  return age < 15 * MINUTE_MS ? 30_000 : 5 * MINUTE_MS;
}

/**
 * Reads what is known of the followed records into the ledger: from the gateway where a send is open,
 * from the outgoing journal, from the queue where that is needed, and the statistics of the newest.
 */
async function followJournal(instance: Instance, signal: AbortSignal): Promise<void> {
  const open = waitingOf(instance).filter(isAnswerLost);
  const underWay = await Promise.all(open.map(askGateway));
  const asked = new Set(open.filter((_, index) => !underWay[index]).map(({ id }) => id));
  await readJournal(instance, asked, signal);
  await readStatistics(instance, waitingOf(instance), signal);
}

function waitingOf({ idInstance }: Instance): SendRecord[] {
  const { records, outOfSight } = useLedger.getState();
  return recordsToFollow([...records, ...outOfSight], idInstance);
}

/** As far back as the oldest record needs; what stands in a file does not ask for more than the journal has. */
function minutesFor(waiting: SendRecord[]): number {
  const now = Date.now();
  const oldest = waiting.reduce((age, record) => Math.max(age, ageOf(record, now)), 0);
  return Math.min(Math.ceil(oldest / MINUTE_MS) + MARGIN_MINUTES, MOST_MINUTES);
}

/** A status that the queue may still hold, though its day is over by this clock. */
function isLate(record: SendRecord): boolean {
  return isOverdue(record, Date.now());
}

/** @param asked the ids of open sends that queue and journal are to tell of. */
async function readJournal(instance: Instance, asked: ReadonlySet<string>, signal: AbortSignal) {
  const waiting = waitingOf(instance);
  if (waiting.length === 0) return;
  const minutes = minutesFor(waiting);
  const needsQueue = waiting.some((record) => asked.has(record.id) || isLate(record));
  const query = { minutes };
  const remote = needsQueue
    ? await readRemoteStatuses(instance, minutes, signal)
    : {
        queue: [],
        journal: (await callGreenApi("getOutgoingStatuses", { instance, query, signal })).data,
      };
  const queued = new Set(remote.queue.map(({ messageID }) => messageID));
  const entries = new Map(remote.journal.map((entry) => [entry.idMessage, entry]));
  for (const { id, idMessage } of waiting) {
    const entry = idMessage ? entries.get(idMessage) : undefined;
    changeRecord(id, (record) => {
      const followed = entry ? follow(record, entry) : record;
      // An empty journal says nothing: GREEN-API has given such for a while when it had more to tell.
      const mayTell = remote.journal.length > 0 && !queued.has(idMessage);
      return mayTell ? dropIfOverdue(followed, Date.now()) : followed;
    });
    if (asked.has(id)) settleBy(id, remote);
  }
}

function settleBy(id: string, remote: RemoteStatuses): void {
  // Read again for each: the one before may have claimed a status.
  const { records, outOfSight } = useLedger.getState();
  const all = [...records, ...outOfSight];
  const claimed = new Set(all.flatMap(({ idMessage }) => idMessage ?? []));
  const idInstance = all.find((record) => record.id === id)?.idInstance;
  const rivals = all.filter(
    (other) =>
      other.id !== id &&
      other.idInstance === idInstance &&
      (canStillBeSettled(other, Date.now()) || other.state === "sending"),
  );
  changeRecord(id, (record) => settleUnknown(record, remote, rivals, claimed, Date.now()));
}

async function readStatistics(instance: Instance, waiting: SendRecord[], signal: AbortSignal) {
  const published = ["sent", "delivered", "read"];
  const ids = new Set(waiting.map(({ id }) => id));
  const asked = useLedger
    .getState()
    .records.filter(({ id, state }) => ids.has(id) && published.includes(state))
    .slice(0, MAX_STATISTICS);
  for (const [index, { id, idMessage = "" }] of asked.entries()) {
    if (index > 0) await pause(QUESTION_PAUSE_MS);
    const { data } = await callGreenApi("getStatusStatistic", {
      instance,
      query: { idMessage },
      signal,
    });
    changeRecord(id, (record) => countViewers(record, data));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
