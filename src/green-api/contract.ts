import * as z from "zod/mini";
import * as account from "./schemas/account.ts";
import * as statuses from "./schemas/statuses.ts";

interface Endpoint {
  verb: "GET" | "POST";
  /** Which of the instance's two addresses serves the method. */
  host: "api" | "media";
  /** How many calls a second GREEN-API allows one instance; null if it gives no number. */
  perSecond: number | null;
  /** The page of GREEN-API's documentation, below `/docs/api/`. */
  page: string;
  query: z.ZodMiniObject;
  request: z.ZodMiniType;
  response: z.ZodMiniType;
}

const nothing = z.undefined();
const noQuery = z.object({});

/**
 * Every GREEN-API method that the studio or its emulator knows: verb, host, rate limit, and the shapes of
 * request and response. The client and the emulator are both typed by this table.
 */
export const contract = {
  sendVoiceStatus: {
    verb: "POST",
    host: "api",
    perSecond: 5,
    page: "statuses/SendVoiceStatus/",
    query: noQuery,
    request: statuses.voiceStatusRequest,
    response: statuses.sendResponse,
  },
  sendTextStatus: {
    verb: "POST",
    host: "api",
    perSecond: 5,
    page: "statuses/SendTextStatus/",
    query: noQuery,
    request: statuses.textStatusRequest,
    response: statuses.sendResponse,
  },
  sendMediaStatus: {
    verb: "POST",
    host: "api",
    perSecond: 5,
    page: "statuses/SendMediaStatus/",
    query: noQuery,
    request: statuses.mediaStatusRequest,
    response: statuses.sendResponse,
  },
  getOutgoingStatuses: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "statuses/GetOutgoingStatuses/",
    query: z.object({ minutes: z.optional(z.coerce.number()) }),
    request: nothing,
    response: statuses.outgoingJournal,
  },
  getStatusStatistic: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "statuses/GetStatusStatistic/",
    query: z.object({ idMessage: z.string() }),
    request: nothing,
    response: statuses.statistic,
  },
  deleteStatus: {
    verb: "POST",
    host: "api",
    perSecond: 10,
    page: "statuses/DeleteStatus/",
    query: noQuery,
    request: z.object({ idMessage: z.string() }),
    response: z.optional(z.unknown()),
  },
  getStateInstance: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "account/GetStateInstance/",
    query: noQuery,
    request: nothing,
    response: account.stateInstance,
  },
  getSettings: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "account/GetSettings/",
    query: noQuery,
    request: nothing,
    response: account.settings,
  },
  setSettings: {
    verb: "POST",
    host: "api",
    perSecond: 1,
    page: "account/SetSettings/",
    query: noQuery,
    request: account.settingsChange,
    response: z.object({ saveSettings: z.boolean() }),
  },
  getWaSettings: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "account/GetWaSettings/",
    query: noQuery,
    request: nothing,
    response: account.waSettings,
  },
  getStateInstanceHistory: {
    verb: "GET",
    host: "api",
    perSecond: null,
    page: "account/GetStateInstanceHistory/",
    query: z.object({ count: z.optional(z.coerce.number()) }),
    request: nothing,
    response: account.stateInstanceHistory,
  },
  qr: {
    verb: "GET",
    host: "api",
    perSecond: 3,
    page: "account/QR/",
    query: noQuery,
    request: nothing,
    response: account.qr,
  },
  getAuthorizationCode: {
    verb: "POST",
    host: "api",
    perSecond: null,
    page: "account/GetAuthorizationCode/",
    query: noQuery,
    request: z.object({ phoneNumber: z.number() }),
    response: account.authorizationCode,
  },
  reboot: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "account/Reboot/",
    query: noQuery,
    request: nothing,
    response: z.object({ isReboot: z.boolean() }),
  },
  logout: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "account/Logout/",
    query: noQuery,
    request: nothing,
    response: z.object({ isLogout: z.boolean() }),
  },
  showMessagesQueue: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "queues/ShowMessagesQueue/",
    query: noQuery,
    request: nothing,
    response: account.messagesQueue,
  },
  getMessagesCount: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "queues/GetMessagesCount/",
    query: noQuery,
    request: nothing,
    response: z.object({ count: z.number() }),
  },
  clearMessagesQueue: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "queues/ClearMessagesQueue/",
    query: noQuery,
    request: nothing,
    response: account.queueCleared,
  },
  getContacts: {
    verb: "GET",
    host: "api",
    perSecond: 1,
    page: "service/GetContacts/",
    query: z.object({ group: z.optional(z.stringbool()), count: z.optional(z.coerce.number()) }),
    request: nothing,
    response: account.contacts,
  },
  checkWhatsapp: {
    verb: "POST",
    host: "api",
    perSecond: 10,
    page: "service/CheckWhatsapp/",
    query: noQuery,
    request: account.checkWhatsappRequest,
    response: account.checkWhatsappResponse,
  },
  uploadFile: {
    verb: "POST",
    host: "media",
    perSecond: null,
    page: "sending/UploadFile/",
    query: noQuery,
    request: z.instanceof(Blob),
    response: z.object({ urlFile: z.string() }),
  },
} as const satisfies Record<string, Endpoint>;

export type Method = keyof typeof contract;
export type RequestOf<M extends Method> = z.infer<(typeof contract)[M]["request"]>;
export type QueryOf<M extends Method> = z.infer<(typeof contract)[M]["query"]>;
export type ResponseOf<M extends Method> = z.infer<(typeof contract)[M]["response"]>;

export const methods = Object.keys(contract) as Method[];

/**
 * Finds a method by its name in a path. Case is ignored: GREEN-API's own documents and clients write both
 * `SetSettings` and `setSettings`.
 */
export function findMethod(name: string): Method | undefined {
  return methods.find((method) => method.toLowerCase() === name.toLowerCase());
}

/** URL of a method's page in GREEN-API's documentation, in the reader's language. */
export function documentationUrl(page: string, language: "en" | "ru"): string {
  return `https://green-api.com/${language === "en" ? "en/" : ""}docs/api/${page}`;
}
