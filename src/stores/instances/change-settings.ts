import * as actions from "../../green-api/account-actions.ts";
import type { ResponseOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { settingsOptions } from "../../green-api/queries.ts";
import { queryClient } from "../query-client.ts";
import { watchRestart } from "./watch-restart.ts";

/**
 * Changes settings of an instance, which restarts it. What the page knows of them changes at once: GREEN-API may
 * name the old values for some minutes.
 *
 * @returns whether GREEN-API saved them.
 * @throws {GreenApiFailure} if GREEN-API refuses them.
 */
export async function changeSettings(
  instance: Instance,
  changes: Parameters<typeof actions.changeSettings>[1],
): Promise<boolean> {
  if (!(await actions.changeSettings(instance, changes))) return false;
  queryClient.setQueryData(
    settingsOptions(instance).queryKey,
    (settings: ResponseOf<"getSettings"> | undefined) => settings && { ...settings, ...changes },
  );
  void watchRestart(instance);
  return true;
}
