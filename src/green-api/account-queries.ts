import { queryOptions } from "@tanstack/react-query";
import type { Instance } from "./instance.ts";
import { createQuery, stateInstanceOptions } from "./queries.ts";

/** As often as GREEN-API advises; a code is valid for 20 s. */
const QR_INTERVAL_MS = 1_000;
/** A person looks at the phone and waits for this. */
const LINKING_INTERVAL_MS = 2_000;
const ACCOUNT_FRESH_MS = 5 * 60_000;
const HISTORY_FRESH_MS = 60_000;
/** The first items of a queue that moves are gone after some seconds. */
const QUEUE_INTERVAL_MS = 5_000;

/**
 * The QR code, asked for every second until an account is linked, also after an error: the first code may take
 * a minute. It is forgotten as soon as nothing shows it.
 *
 * @see https://green-api.com/en/docs/api/account/QR/
 */
export function qrOptions(instance: Instance) {
  return queryOptions({
    ...createQuery("qr", instance, (answer) => answer),
    refetchInterval: ({ state }) => (state.data?.type === "alreadyLogged" ? false : QR_INTERVAL_MS),
    gcTime: 0,
  });
}

/**
 * The state while an account is being linked: every two seconds, until the instance is authorized. The answers
 * are those that all of the page shows.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 */
export function linkingStateOptions(instance: Instance) {
  return queryOptions({
    ...stateInstanceOptions(instance),
    refetchInterval: ({ state }) =>
      state.data?.stateInstance === "authorized" ? false : LINKING_INTERVAL_MS,
  });
}

/**
 * The account: number, picture, state, device.
 *
 * @see https://green-api.com/en/docs/api/account/GetWaSettings/
 */
export function waSettingsOptions(instance: Instance) {
  return queryOptions({
    ...createQuery("getWaSettings", instance, (answer) => answer),
    staleTime: ACCOUNT_FRESH_MS,
  });
}

/**
 * The states that the instance was in, oldest first, at most the last hundred.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstanceHistory/
 */
export function stateHistoryOptions(instance: Instance) {
  return queryOptions({
    ...createQuery("getStateInstanceHistory", instance, (states) =>
      states.toSorted((one, other) => one.timestamp - other.timestamp),
    ),
    staleTime: HISTORY_FRESH_MS,
  });
}

/**
 * What waits in the queue, in its order. GREEN-API leaves out the first item now and then (issue 714), so an
 * empty list does not mean an empty queue.
 *
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 */
export function messagesQueueOptions(instance: Instance) {
  return queryOptions({
    ...createQuery("showMessagesQueue", instance, (queue) => queue),
    refetchInterval: QUEUE_INTERVAL_MS,
  });
}
