import type { Instance } from "../../green-api/instance.ts";
import { stateInstanceOptions } from "../../green-api/queries.ts";
import { pause } from "../../lib/wait.ts";
import { queryClient } from "../query-client.ts";

/** GREEN-API may begin a restart a little after its answer. While an instance is starting, it is asked anyway. */
const PAUSES_MS = [0, 3_000, 7_000];

/** Asks for the state of an instance that is about to restart, until it can be seen that it does. */
export async function watchRestart(instance: Instance): Promise<void> {
  for (const milliseconds of PAUSES_MS) {
    await pause(milliseconds);
    await queryClient.invalidateQueries(stateInstanceOptions(instance));
  }
}
