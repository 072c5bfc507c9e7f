import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "../../green-api/client.ts";
import { isTooEarly } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { countViewers, follow, isOnItsWay, type SendRecord } from "../../voice-status/record.ts";
import { changeRecord, useLedger } from "./ledger.ts";

const MINUTE_MS = 60_000;
/** GREEN-API answers each of the two methods once a second. */
const PAUSE_MS = 1_100;
/** Statistics are one call for each record; the newest are what one waits for. */
const MAX_STATISTICS = 5;

/** The records of an instance that the journal may still have news of, newest first. */
export function recordsOnTheirWay(records: SendRecord[], idInstance: string): SendRecord[] {
  const now = Date.now();
  return records.filter((record) => record.idInstance === idInstance && isOnItsWay(record, now));
}

/**
 * Reads the outgoing journal, and the statistics of the newest records, into the ledger: often after a
 * send, seldom later.
 */
export function followJournalOptions(instance: Instance, onTheirWay: SendRecord[]) {
  const [newest] = onTheirWay;
  const age = newest ? Date.now() - newest.startedAt : 0;
  return queryOptions({
    queryKey: ["getOutgoingStatuses", instance.idInstance, newest?.id],
    queryFn: async ({ signal }) => {
      const waiting = recordsOnTheirWay(useLedger.getState().records, instance.idInstance);
      await readJournal(instance, waiting, signal);
      await readStatistics(instance, waiting, signal);
      return Date.now();
    },
    enabled: newest !== undefined && instance.apiTokenInstance !== "",
    refetchInterval: age < 2 * MINUTE_MS ? 5_000 : 30_000,
    retry: (tries, error) => tries < 2 && isTooEarly(error),
    retryDelay: PAUSE_MS,
  });
}

async function readJournal(instance: Instance, waiting: SendRecord[], signal: AbortSignal) {
  const oldest = waiting.at(-1);
  if (!oldest) return;
  const minutes = Math.ceil((Date.now() - oldest.startedAt) / MINUTE_MS) + 5;
  const { data: journal } = await callGreenApi("getOutgoingStatuses", {
    instance,
    query: { minutes },
    signal,
  });
  const entries = new Map(journal.map((entry) => [entry.idMessage, entry]));
  for (const { id, idMessage = "" } of waiting) {
    const entry = entries.get(idMessage);
    if (entry) changeRecord(id, (record) => follow(record, entry));
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
    if (index > 0) await pause(PAUSE_MS);
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
