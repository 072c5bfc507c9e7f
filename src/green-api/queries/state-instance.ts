import { queryOptions } from "@tanstack/react-query";
import { callGreenApi } from "../client.ts";
import { retryWhenRateLimited } from "../failure.ts";
import type { Instance } from "../instance.ts";

const EVERY_MINUTE = 60_000;
/** A restart is short, and one waits for its end. */
const WHILE_STARTING = 5_000;

/** The state of an instance, asked when it is chosen and once a minute. The token is in no key. */
export function stateInstanceOptions(instance: Instance) {
  return queryOptions({
    queryKey: ["getStateInstance", instance.idInstance, instance.apiUrl],
    // Without its signal: a call taken back still counts against the one a second.
    queryFn: async () => (await callGreenApi("getStateInstance", { instance })).data,
    enabled: instance.apiTokenInstance !== "",
    refetchInterval: ({ state }) =>
      state.data?.stateInstance === "starting" ? WHILE_STARTING : EVERY_MINUTE,
    ...retryWhenRateLimited,
  });
}
