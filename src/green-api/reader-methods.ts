import type { Method } from "./contract.ts";

/**
 * Which methods a reader may call: those that only show something. `checkWhatsapp` uses up the plan's limit,
 * `qr` and `getAuthorizationCode` show what links another phone, and the other ones change something.
 */
export const readerMay: Record<Method, boolean> = {
  getOutgoingStatuses: true,
  getStatusStatistic: true,
  getStateInstance: true,
  getSettings: true,
  getWaSettings: true,
  getStateInstanceHistory: true,
  showMessagesQueue: true,
  getMessagesCount: true,
  getContacts: true,
  sendVoiceStatus: false,
  sendTextStatus: false,
  sendMediaStatus: false,
  deleteStatus: false,
  uploadFile: false,
  setSettings: false,
  qr: false,
  getAuthorizationCode: false,
  reboot: false,
  logout: false,
  clearMessagesQueue: false,
  checkWhatsapp: false,
};
