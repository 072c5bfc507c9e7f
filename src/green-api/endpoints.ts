interface Endpoint {
  verb: "GET" | "POST";
  /** Which of the instance's two addresses serves the method. */
  host: "api" | "media";
  /** How many calls a second GREEN-API allows one instance; null if it gives no number. */
  perSecond: number | null;
  /** The page of GREEN-API's documentation, below `/docs/api/`. */
  page: string;
}

/** How each method of the contract is called. Its schemas are in `contract.ts`, which the first load does without. */
export const endpoints = {
  sendVoiceStatus: { verb: "POST", host: "api", perSecond: 5, page: "statuses/SendVoiceStatus/" },
  sendTextStatus: { verb: "POST", host: "api", perSecond: 5, page: "statuses/SendTextStatus/" },
  sendMediaStatus: { verb: "POST", host: "api", perSecond: 5, page: "statuses/SendMediaStatus/" },
  getOutgoingStatuses: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "statuses/GetOutgoingStatuses/",
  },
  getStatusStatistic: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "statuses/GetStatusStatistic/",
  },
  deleteStatus: { verb: "POST", host: "api", perSecond: 10, page: "statuses/DeleteStatus/" },
  getStateInstance: { verb: "GET", host: "api", perSecond: 1, page: "account/GetStateInstance/" },
  getSettings: { verb: "GET", host: "api", perSecond: 1, page: "account/GetSettings/" },
  setSettings: { verb: "POST", host: "api", perSecond: 1, page: "account/SetSettings/" },
  getWaSettings: { verb: "GET", host: "api", perSecond: 1, page: "account/GetWaSettings/" },
  getStateInstanceHistory: {
    verb: "GET",
    host: "api",
    perSecond: null,
    page: "account/GetStateInstanceHistory/",
  },
  qr: { verb: "GET", host: "api", perSecond: 3, page: "account/QR/" },
  getAuthorizationCode: {
    verb: "POST",
    host: "api",
    perSecond: null,
    page: "account/GetAuthorizationCode/",
  },
  reboot: { verb: "GET", host: "api", perSecond: 1, page: "account/Reboot/" },
  logout: { verb: "GET", host: "api", perSecond: 1, page: "account/Logout/" },
  showMessagesQueue: { verb: "GET", host: "api", perSecond: 1, page: "queues/ShowMessagesQueue/" },
  getMessagesCount: { verb: "GET", host: "api", perSecond: 1, page: "queues/GetMessagesCount/" },
  clearMessagesQueue: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "queues/ClearMessagesQueue/",
  },
  getContacts: { verb: "GET", host: "api", perSecond: 1, page: "service/GetContacts/" },
  checkWhatsapp: { verb: "POST", host: "api", perSecond: 10, page: "service/CheckWhatsapp/" },
  uploadFile: { verb: "POST", host: "media", perSecond: null, page: "sending/UploadFile/" },
} as const satisfies Record<string, Endpoint>;

export type Method = keyof typeof endpoints;

/** The methods whose answer lets anybody who reads it link a phone to the instance. */
export const secretMethods: readonly Method[] = ["qr", "getAuthorizationCode"];

/** URL of a method's page in GREEN-API's documentation, in the reader's language. */
export function documentationUrl(page: string, language: "en" | "ru"): string {
  return `https://green-api.com/${language === "en" ? "en/" : ""}docs/api/${page}`;
}
