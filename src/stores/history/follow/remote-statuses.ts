import { callGreenApi } from "../../../green-api/client.ts";
import { QUESTION_PAUSE_MS } from "../../../green-api/failure.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { askInTurn } from "../../../green-api/pace.ts";
import { aborted } from "../../../lib/wait.ts";
import {
  type RemoteStatuses,
  voiceStatusIds,
} from "../../../voice-status/record/settle-unknown.ts";

/** Two days: a status may wait in the queue for one and be shown for another. */
export const MINUTES_BEFORE = 2 * 24 * 60;
/** A send waits no longer for this, so that it can still leave within ten seconds. */
const PATIENCE_MS = 4_000;
/** A record should not contain more ids than this. */
const MAX_IDS = 2_000;

interface Known {
  /** By `performance.now()`. */
  readAt: number;
  ids: string[];
}

/** The last reading of each instance, by `idInstance`. */
const known = new Map<string, Known>();

interface Reading {
  minutes: number;
  journal: Promise<RemoteStatuses["journal"]>;
}

/** The readings of the last second, by `idInstance`. */
const readings = new Map<string, Reading>();

/**
 * Reads the journal of an instance. If it was read in the last second, which is as often as GREEN-API allows, this
 * is the same reading: a send and a look at earlier records may come together.
 */
export function readJournal(
  instance: Instance,
  minutes: number,
  signal: AbortSignal,
): Promise<RemoteStatuses["journal"]> {
  const { idInstance } = instance;
  const last = readings.get(idInstance);
  if (last && last.minutes >= minutes) return last.journal;
  const journal = askJournal(instance, minutes, signal);
  const reading = { minutes, journal };
  readings.set(idInstance, reading);
  const forget = () => {
    if (readings.get(idInstance) === reading) readings.delete(idInstance);
  };
  setTimeout(forget, QUESTION_PAUSE_MS);
  journal.catch(forget);
  return journal;
}

async function askJournal(instance: Instance, minutes: number, signal: AbortSignal) {
  const { data } = await askInTurn("getOutgoingStatuses", instance, async () => {
    signal.throwIfAborted();
    return callGreenApi("getOutgoingStatuses", { instance, query: { minutes }, signal });
  });
  return data;
}

/**
 * Reads queue and journal of an instance. The queue is read first, so that a status that is published between
 * the two calls is in both, instead of in neither.
 */
export async function readRemoteStatuses(
  instance: Instance,
  minutes: number,
  signal: AbortSignal,
): Promise<RemoteStatuses> {
  const { data: queue } = await askInTurn("showMessagesQueue", instance, async () => {
    signal.throwIfAborted();
    return callGreenApi("showMessagesQueue", { instance, signal });
  });
  const journal = await readJournal(instance, minutes, signal);
  const ids = new Set([...idsOf(instance), ...voiceStatusIds({ queue, journal })]);
  const before = known.get(instance.idInstance)?.readAt ?? -Infinity;
  // A reading of fewer minutes may not contain everything.
  const readAt = minutes >= MINUTES_BEFORE ? performance.now() : before;
  known.set(instance.idInstance, { readAt, ids: [...ids] });
  return { queue, journal };
}

/**
 * The ids of the voice statuses that are in queue and journal before a send, so cannot be its own. They
 * are read again if the last reading is more than a second old, which is as often as GREEN-API allows.
 *
 * @returns undefined if GREEN-API does not answer in time.
 */
export async function idsBefore(
  instance: Instance,
  stop: AbortSignal,
): Promise<string[] | undefined> {
  const { readAt = -Infinity } = known.get(instance.idInstance) ?? {};
  if (performance.now() - readAt > QUESTION_PAUSE_MS) {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
    const reading = readRemoteStatuses(instance, MINUTES_BEFORE, signal);
    const isRead = reading.then(
      () => true,
      () => false,
    );
    // Its turn may come too late, and a journal that another caller asks for does not end with this signal.
    if (!(await Promise.race([isRead, aborted(signal)]))) return undefined;
  }
  const ids = idsOf(instance);
  return ids.length > MAX_IDS ? undefined : ids;
}

function idsOf({ idInstance }: Instance): string[] {
  return known.get(idInstance)?.ids ?? [];
}
