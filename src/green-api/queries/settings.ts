import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "../client.ts";
import { retryWhenRateLimited } from "../failure.ts";
import type { Instance } from "../instance.ts";

/** Settings change by hand, and seldom. */
const SETTINGS_FRESH_MS = 5 * 60_000;
const QUEUE_FRESH_MS = 60_000;

const hasToken = ({ apiTokenInstance }: Instance) => apiTokenInstance !== "";

/** The settings of an instance, asked when it is chosen. */
export function settingsOptions(instance: Instance) {
  return queryOptions({
    queryKey: ["getSettings", instance.idInstance, instance.apiUrl],
    queryFn: async () => (await callGreenApi("getSettings", { instance })).data,
    enabled: hasToken(instance),
    staleTime: SETTINGS_FRESH_MS,
    ...retryWhenRateLimited,
  });
}

/** How many messages and statuses wait in the queue; GREEN-API counts them every 10 seconds. */
export function messagesCountOptions(instance: Instance) {
  return queryOptions({
    queryKey: ["getMessagesCount", instance.idInstance, instance.apiUrl],
    queryFn: async () => (await callGreenApi("getMessagesCount", { instance })).data.count,
    enabled: hasToken(instance),
    staleTime: QUEUE_FRESH_MS,
    refetchInterval: QUEUE_FRESH_MS,
    ...retryWhenRateLimited,
  });
}
