import { callGreenApi } from "../../green-api/client.ts";
import { QUESTION_PAUSE_MS, retryWhenRateLimited } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { pause } from "../../lib/wait.ts";
import { type RemoteStatuses, voiceStatusIds } from "../../voice-status/record/settle-unknown.ts";

/** Two days: a status may wait in the queue for one and be shown for another. */
const MINUTES_BEFORE = 2 * 24 * 60;
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

/**
 * Reads queue and journal of an instance. The queue is read first, so that a status that is published between
 * the two calls is in both, instead of in neither.
 */
export async function readRemoteStatuses(
  instance: Instance,
  minutes: number,
  signal: AbortSignal,
): Promise<RemoteStatuses> {
  const { data: queue } = await callGreenApi("showMessagesQueue", { instance, signal });
  const { data: journal } = await callGreenApi("getOutgoingStatuses", {
    instance,
    query: { minutes },
    signal,
  });
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
    const read = () => readRemoteStatuses(instance, MINUTES_BEFORE, signal);
    try {
      // The journal may have been read just before, to follow other records.
      await read().catch((error) => afterRefusal(error, read));
    } catch {
      return undefined;
    }
  }
  const ids = idsOf(instance);
  return ids.length > MAX_IDS ? undefined : ids;
}

/** Reads again if the call came too early. */
async function afterRefusal<T>(error: unknown, read: () => Promise<T>): Promise<T> {
  if (!(error instanceof Error && retryWhenRateLimited.retry(0, error))) throw error;
  await pause(retryWhenRateLimited.retryDelay);
  return read();
}

function idsOf({ idInstance }: Instance): string[] {
  return known.get(idInstance)?.ids ?? [];
}
