import { changeableSettings } from "../../green-api/changeable-settings.ts";
import type { Method } from "../../green-api/contract.ts";

/** The methods that the studio itself calls; the emulator has the others for other clients. */
export const studioMethods: readonly Method[] = [
  "sendVoiceStatus",
  "getOutgoingStatuses",
  "getStatusStatistic",
  "deleteStatus",
  "getStateInstance",
  "getSettings",
  "setSettings",
  "getWaSettings",
  "getStateInstanceHistory",
  "qr",
  "getAuthorizationCode",
  "reboot",
  "logout",
  "showMessagesQueue",
  "getMessagesCount",
  "clearMessagesQueue",
  "getContacts",
  "checkWhatsapp",
  "uploadFile",
];

/** The settings that the studio changes. */
export const studioSettings: readonly string[] = Object.keys(changeableSettings);
