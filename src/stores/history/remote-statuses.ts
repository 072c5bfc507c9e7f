import { callGreenApi } from "../../green-api/client.ts";
import { QUESTION_PAUSE_MS } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type RemoteStatuses, voiceStatusIds } from "../../voice-status/record/settle-unknown.ts";

/** Whatever stands in queue or journal of a day, and a day more. */
const MINUTES_BEFORE = 2 * 24 * 60;
/** A send does not wait longer for this, and has its ten seconds all the same. */
const PATIENCE_MS = 4_000;
/** More ids than a record should carry. */
const MOST_IDS = 2_000;

interface Known {
  /** By `performance.now()`. */
  readAt: number;
  ids: string[];
}

/** What was read last, by `idInstance`. */
const known = new Map<string, Known>();

/**
 * Reads queue and journal of an instance. The queue comes first: a status that goes out between the two
 * questions is seen twice, not missed.
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
  // A short look does not see all that stands there.
  const readAt = minutes >= MINUTES_BEFORE ? performance.now() : before;
  known.set(instance.idInstance, { readAt, ids: [...ids] });
  return { queue, journal };
}

/**
 * The ids of the voice statuses that stand in queue and journal before a send leaves: none of them is its
 * own. GREEN-API is asked unless it was within the last second, as often as it allows.
 *
 * @returns undefined where GREEN-API does not say in time.
 */
export async function idsBefore(
  instance: Instance,
  stop: AbortSignal,
): Promise<string[] | undefined> {
  const { readAt = -Infinity } = known.get(instance.idInstance) ?? {};
  if (performance.now() - readAt > QUESTION_PAUSE_MS) {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
    try {
      await readRemoteStatuses(instance, MINUTES_BEFORE, signal);
    } catch {
      return undefined;
    }
  }
  const ids = idsOf(instance);
  return ids.length > MOST_IDS ? undefined : ids;
}

function idsOf({ idInstance }: Instance): string[] {
  return known.get(idInstance)?.ids ?? [];
}
