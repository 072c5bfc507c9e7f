import { isOverdue, isWaiting, type SendRecord } from "./record.ts";
import { lifetimeOf } from "./lifetime.ts";

/** Why a status may not arrive, and since when, in unix ms. */
export interface StuckReport {
  /** The queue does not move; or WhatsApp has restricted the account, which then delivers nothing. */
  reason: "queue" | "restricted";
  since: number;
}

/** What is known of a record's instance; undefined is unknown. */
interface InstanceFacts {
  stateInstance: string | undefined;
  /** `delaySendMessagesMilliseconds`, the pace of the queue. */
  delay: number | undefined;
  /** How many items are in the queue. 0 proves nothing: a single one may be left out (issue 714). */
  waiting: number | undefined;
  /** Unix ms of the last reading of the journal. */
  lookedAt: number | undefined;
}

/** A queue is given this many times its pace. */
const PATIENCE = 3;
/** However fast the queue is: GREEN-API tries a file by its link again after two minutes. */
const SHORTEST_MS = 2 * 60_000;
const restrictions = ["yellowCard", "suspended", "blocked"];

/**
 * Tells whether a status is stuck: accepted by an authorized instance, whose queue should have sent three times
 * as much since; or sent by an account that is restricted, and delivered to nobody.
 *
 * @see https://green-api.com/en/docs/api/send-messages-delay/
 * @see https://github.com/green-api/issues/issues/1033
 */
export function findStuck(
  record: SendRecord,
  { stateInstance = "", delay, waiting = 0, lookedAt }: InstanceFacts,
): StuckReport | undefined {
  const { startedAt, publishedAt = startedAt, state, viewers } = record;
  if (lookedAt === undefined) return undefined;
  if (state === "sent" && restrictions.includes(stateInstance)) {
    const isVisible = lifetimeOf(record, lookedAt)?.state === "visible";
    return isVisible && !viewers?.delivered
      ? { reason: "restricted", since: publishedAt }
      : undefined;
  }
  if (!isWaiting(record) || isOverdue(record, lookedAt)) return undefined;
  if (stateInstance !== "authorized" || delay === undefined) return undefined;
  const patience = Math.max(PATIENCE * delay * Math.max(waiting, 1), SHORTEST_MS);
  return lookedAt - startedAt > patience ? { reason: "queue", since: startedAt } : undefined;
}

/** Since when the longest waiting of these records is stuck in the queue, in unix ms; undefined if none is. */
export function longestStuck(
  records: readonly SendRecord[],
  facts: InstanceFacts,
): number | undefined {
  const since = records.flatMap((record) => {
    const stuck = findStuck(record, facts);
    return stuck?.reason === "queue" ? stuck.since : [];
  });
  return since.length > 0 ? Math.min(...since) : undefined;
}
