import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "../../green-api/client.ts";
import { askAgainLater, QUESTION_PAUSE_MS } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import {
  countViewers,
  follow,
  isOnItsWay,
  isUnsettled,
  type SendRecord,
} from "../../voice-status/record.ts";
import { settle, type Seen } from "../../voice-status/settle.ts";
import { changeRecord, useLedger } from "./ledger.ts";

const MINUTE_MS = 60_000;
/** Statistics are one call for each record; the newest are what one waits for. */
const MAX_STATISTICS = 5;

/** The records of an instance that GREEN-API may still have news of, newest first. */
export function recordsToFollow(records: SendRecord[], idInstance: string): SendRecord[] {
  const now = Date.now();
  return records.filter(
    (record) =>
      record.idInstance === idInstance && (isOnItsWay(record, now) || isUnsettled(record, now)),
  );
}

/** Everything that reads the journal of an instance, so that one can ask for a look at once. */
export const journalKey = (idInstance: string) => ["getOutgoingStatuses", idInstance];

/**
 * Reads what GREEN-API knows of the followed records into the ledger: the outgoing journal, the queue
 * where a send is unknown, and the statistics of the newest. Often after a send, ever more seldom later.
 */
export function followJournalOptions(instance: Instance, followed: SendRecord[]) {
  const [newest] = followed;
  return queryOptions({
    queryKey: [...journalKey(instance.idInstance), newest?.id],
    queryFn: async ({ signal }) => {
      const { records } = useLedger.getState();
      const waiting = recordsToFollow(records, instance.idInstance);
      const journal = await readJournal(instance, waiting, signal);
      await settleUnknown(instance, waiting, journal, signal);
      await readStatistics(instance, waiting, signal);
      return Date.now();
    },
    enabled: newest !== undefined && instance.apiTokenInstance !== "",
    refetchInterval: () => pauseAt(newest ? Date.now() - newest.startedAt : 0),
    ...askAgainLater,
  });
}

/** A healthy status is out within seconds, and somebody is waiting for it. */
const JUST_SENT_MS = 10_000;

/** Milliseconds until the next look, by the age of the newest send. */
function pauseAt(age: number): number {
  if (age < JUST_SENT_MS) return 2_000;
  if (age < 2 * MINUTE_MS) return 5_000;
  return age < 15 * MINUTE_MS ? 30_000 : 5 * MINUTE_MS;
}

async function readJournal(instance: Instance, waiting: SendRecord[], signal: AbortSignal) {
  const oldest = waiting.at(-1);
  if (!oldest) return [];
  const minutes = Math.ceil((Date.now() - oldest.startedAt) / MINUTE_MS) + 5;
  const { data: journal } = await callGreenApi("getOutgoingStatuses", {
    instance,
    query: { minutes },
    signal,
  });
  const ids = new Map(waiting.map(({ id, idMessage = "" }) => [idMessage, id]));
  for (const entry of journal) {
    const id = ids.get(entry.idMessage);
    if (id) changeRecord(id, (record) => follow(record, entry));
  }
  return journal;
}

async function settleUnknown(
  instance: Instance,
  waiting: SendRecord[],
  journal: Seen["journal"],
  signal: AbortSignal,
) {
  const unknown = waiting.filter(({ state }) => state === "unknown");
  if (unknown.length === 0) return;
  const { data: queue } = await callGreenApi("showMessagesQueue", { instance, signal });
  for (const { id } of unknown) {
    // Read anew for each: the one before may have claimed a status.
    const { records } = useLedger.getState();
    const claimed = new Set(records.flatMap(({ idMessage }) => idMessage ?? []));
    const rivals = records.filter(
      ({ id: other, idInstance, state }) =>
        other !== id &&
        idInstance === instance.idInstance &&
        (state === "unknown" || state === "sending"),
    );
    changeRecord(id, (record) => settle(record, { queue, journal }, rivals, claimed, Date.now()));
  }
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
