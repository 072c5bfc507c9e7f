import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "./client.ts";
import type { ResponseOf } from "./contract.ts";
import { retryWhenRateLimited } from "./failure.ts";
import type { Instance } from "./instance.ts";
import { askInTurn } from "./pace.ts";

/** Settings change by hand, and seldom. */
const SETTINGS_FRESH_MS = 5 * 60_000;
const QUEUE_FRESH_MS = 60_000;
const STATE_FRESH_MS = 60_000;
/** A restart takes seconds, and people wait for its end. */
const STARTING_FRESH_MS = 5_000;

/** The methods that ask about an instance as it is, and need nothing but its credentials. */
type InstanceMethod =
  | "getSettings"
  | "getMessagesCount"
  | "getStateInstance"
  | "getContacts"
  | "getWaSettings"
  | "getStateInstanceHistory"
  | "qr"
  | "showMessagesQueue";

/**
 * The query options that such methods have in common. The key is the method and the instance, never the
 * token; without a token nothing is asked. A call waits for its turn by GREEN-API's pace, and one that came too
 * early all the same is made again.
 *
 * @param read makes of the answer what is kept in the query cache.
 */
export function createQuery<M extends InstanceMethod, T>(
  method: M,
  instance: Instance,
  read: (answer: ResponseOf<M>) => T | Promise<T>,
) {
  const { idInstance, apiUrl, apiTokenInstance } = instance;
  return queryOptions({
    queryKey: [method, idInstance, apiUrl],
    // Without the query's signal: a call that is aborted counts against the one a second all the same.
    queryFn: async () => {
      const { data } = await askInTurn(method, instance, () => callGreenApi(method, { instance }));
      return read(data);
    },
    enabled: apiTokenInstance !== "",
    ...retryWhenRateLimited,
  });
}

/**
 * The settings of an instance.
 *
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 */
export function settingsOptions(instance: Instance) {
  return {
    ...createQuery("getSettings", instance, (settings) => settings),
    staleTime: SETTINGS_FRESH_MS,
  };
}

/**
 * How many messages and statuses wait in the queue, once a minute; GREEN-API counts them every 10 seconds.
 *
 * @see https://green-api.com/en/docs/api/queues/GetMessagesCount/
 */
export function messagesCountOptions(instance: Instance) {
  return {
    ...createQuery("getMessagesCount", instance, ({ count }) => count),
    staleTime: QUEUE_FRESH_MS,
    refetchInterval: QUEUE_FRESH_MS,
  };
}

/**
 * The state of an instance, once a minute, and more often while it is starting.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 */
export function stateInstanceOptions(instance: Instance) {
  const options = createQuery("getStateInstance", instance, (answer) => answer);
  return queryOptions({
    ...options,
    refetchInterval: ({ state }) =>
      state.data?.stateInstance === "starting" ? STARTING_FRESH_MS : STATE_FRESH_MS,
  });
}
