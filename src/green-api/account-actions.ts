import { callGreenApi } from "./client.ts";
import type { ChangeableSetting } from "./changeable-settings.ts";
import type { RequestOf } from "./contract.ts";
import type { Instance } from "./instance.ts";

type SettingsChange = Pick<RequestOf<"setSettings">, ChangeableSetting>;

/**
 * Asks for the code that links a phone by its number.
 *
 * @param phoneNumber international, digits only.
 * @returns the code to type on the phone, or null if GREEN-API refuses.
 * @throws {GreenApiFailure} as `callGreenApi` does; nothing is repeated.
 * @see https://green-api.com/en/docs/api/account/GetAuthorizationCode/
 */
export async function askAuthorizationCode(
  instance: Instance,
  phoneNumber: number,
): Promise<string | null> {
  const { data } = await callGreenApi("getAuthorizationCode", { instance, body: { phoneNumber } });
  return data !== false && data.status && data.code ? data.code : null;
}

/**
 * Changes settings; the instance then restarts.
 *
 * @returns whether GREEN-API saved them.
 * @throws {GreenApiFailure} as `callGreenApi` does; nothing is repeated.
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
export async function changeSettings(instance: Instance, body: SettingsChange): Promise<boolean> {
  return (await callGreenApi("setSettings", { instance, body })).data.saveSettings;
}

/**
 * Unlinks the phone. Only for the button that confirms it.
 *
 * @returns whether GREEN-API did it.
 * @throws {GreenApiFailure} as `callGreenApi` does; nothing is repeated.
 * @see https://green-api.com/en/docs/api/account/Logout/
 */
export async function logOut(instance: Instance): Promise<boolean> {
  return (await callGreenApi("logout", { instance, confirmed: true })).data.isLogout;
}

/**
 * Restarts the instance. Only for the button that confirms it.
 *
 * @returns whether GREEN-API does it.
 * @throws {GreenApiFailure} as `callGreenApi` does; nothing is repeated.
 * @see https://green-api.com/en/docs/api/account/Reboot/
 */
export async function reboot(instance: Instance): Promise<boolean> {
  return (await callGreenApi("reboot", { instance, confirmed: true })).data.isReboot;
}

/**
 * Drops everything that waits in the queue, messages as well. Only for the button that confirms it.
 *
 * @returns whether GREEN-API did it; it does not if the instance is not authorized.
 * @throws {GreenApiFailure} as `callGreenApi` does; nothing is repeated.
 * @see https://green-api.com/en/docs/api/queues/ClearMessagesQueue/
 */
export async function clearQueue(instance: Instance): Promise<boolean> {
  const { data } = await callGreenApi("clearMessagesQueue", { instance, confirmed: true });
  return data !== false && data.isCleared;
}
