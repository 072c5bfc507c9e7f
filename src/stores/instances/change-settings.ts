import { askGreenApi } from "../../green-api/ask.ts";
import type { RequestOf, ResponseOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { settingsOptions, stateInstanceOptions } from "../../green-api/queries.ts";
import { queryClient } from "../query-client.ts";

/**
 * Changes settings of an instance, which restarts it. What the page knows of them changes at once: GREEN-API may
 * name the old values for some minutes.
 *
 * @throws {GreenApiFailure} if GREEN-API refuses them.
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
export async function changeSettings(
  instance: Instance,
  changes: RequestOf<"setSettings">,
): Promise<void> {
  await askGreenApi("setSettings", { instance, body: changes });
  queryClient.setQueryData(
    settingsOptions(instance).queryKey,
    (settings: ResponseOf<"getSettings"> | undefined) => settings && { ...settings, ...changes },
  );
  void queryClient.invalidateQueries(stateInstanceOptions(instance));
}
