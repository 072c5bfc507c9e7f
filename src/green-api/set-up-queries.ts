import type { Instance } from "./instance.ts";
import { createQuery } from "./queries.ts";

const QUEUE_FRESH_MS = 30_000;
/** A code lasts 20 s. GREEN-API advises to ask once a second, and allows three times. */
const QR_MS = 1_000;

/**
 * What waits in the queue, of which at most 500 items are shown.
 *
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 */
export function messagesQueueOptions(instance: Instance) {
  const options = createQuery("showMessagesQueue", instance, (queue) => queue);
  return { ...options, staleTime: QUEUE_FRESH_MS, refetchInterval: QUEUE_FRESH_MS };
}

/** The last states of an instance, each with the time at which it began. */
export function stateHistoryOptions(instance: Instance) {
  const options = createQuery("getStateInstanceHistory", instance, (history) => history);
  return { ...options, staleTime: QUEUE_FRESH_MS };
}

/**
 * The code that links a phone, asked every second as long as it is shown, and never in a tab that is not visible.
 * A failure does not stop it: the next second may bring the code.
 *
 * @see https://green-api.com/en/docs/api/account/QR/
 */
export function qrOptions(instance: Instance) {
  const options = createQuery("qr", instance, (answer) => answer);
  return { ...options, retry: false, refetchInterval: QR_MS, gcTime: 0 };
}
