import { QUEUE_LIFETIME_MS } from "../../../green-api/limits.ts";
import type { EmulatedInstance, EmulatedStatus } from "./emulated-instance.ts";
import { stateOf, stateSince } from "./states.ts";

/** The statuses in the queue, in their order. Call {@link settleQueue} first. */
export function waiting(instance: EmulatedInstance): EmulatedStatus[] {
  return instance.statuses.filter((status) => status.leftQueueAt === undefined);
}

/**
 * Brings the queue up to date at `now` (unix ms): statuses leave it in order, one after each delay, only while
 * the instance is authorized, and are dropped after a day. There are no timers; call this before anything is
 * read or changed.
 *
 * @see https://green-api.com/en/docs/api/send-messages-delay/
 */
export function settleQueue(instance: EmulatedInstance, now: number): void {
  const state = stateOf(instance, now);
  const sends =
    state === "authorized" || (instance.behaviour.neverDelivers && state !== "starting");
  const since = stateSince(instance, now);
  for (const status of waiting(instance)) {
    const sendAt = sends ? Math.max(since, earliestSend(instance, status)) : Infinity;
    const dropAt = status.queuedAt + QUEUE_LIFETIME_MS;
    if (sendAt <= Math.min(now, dropAt)) {
      send(instance, status, sendAt);
    } else if (dropAt <= now) {
      status.leftQueueAt = dropAt;
    } else {
      return;
    }
  }
}

function earliestSend(instance: EmulatedInstance, status: EmulatedStatus): number {
  const delay = instance.settings.delaySendMessagesMilliseconds / instance.speed;
  const afterPrevious = instance.lastSentAt + delay;
  const { queueDelay = 0 } = instance.behaviour;
  const readyAt = status.queuedAt + queueDelay / instance.speed;
  return Math.max(readyAt, afterPrevious);
}

function send(instance: EmulatedInstance, status: EmulatedStatus, at: number): void {
  instance.lastSentAt = at;
  status.leftQueueAt = at;
  if (!status.publishable) return;
  status.sentAt = at;
  if (instance.behaviour.neverDelivers) status.undelivered = true;
  status.tracked = instance.settings.outgoingWebhook === "yes";
}
