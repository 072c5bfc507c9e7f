import type { Method } from "./contract.ts";

/**
 * The methods that end something which cannot be had back: the link to the phone, what is on its way, what
 * waits. The gateway passes them on only if the call says that a person confirmed it.
 *
 * @see https://green-api.com/en/docs/api/account/Logout/
 * @see https://green-api.com/en/docs/api/account/Reboot/
 * @see https://green-api.com/en/docs/api/queues/ClearMessagesQueue/
 */
export const confirmedMethods: readonly Method[] = ["logout", "reboot", "clearMessagesQueue"];
