import * as z from "zod/mini";
import { endpoints, type Method } from "./endpoints.ts";
import {
  isMessagesCount,
  isSettings,
  isStateInstance,
  type MessagesCount,
  type Settings,
  type StateInstance,
} from "./first-answers.ts";
import * as account from "./schemas/account.ts";
import * as statuses from "./schemas/statuses.ts";

interface Schemas {
  query: z.ZodMiniObject;
  request: z.ZodMiniType;
  response: z.ZodMiniType;
}

const nothing = z.undefined();
const noQuery = z.object({});

/**
 * Every GREEN-API method that the studio or its emulator knows: its endpoint, and the shapes of request and
 * response. The client and the emulator are both typed by this table.
 */
export const contract = {
  sendVoiceStatus: {
    ...endpoints.sendVoiceStatus,
    query: noQuery,
    request: statuses.voiceStatusRequest,
    response: statuses.sendResponse,
  },
  sendTextStatus: {
    ...endpoints.sendTextStatus,
    query: noQuery,
    request: statuses.textStatusRequest,
    response: statuses.sendResponse,
  },
  sendMediaStatus: {
    ...endpoints.sendMediaStatus,
    query: noQuery,
    request: statuses.mediaStatusRequest,
    response: statuses.sendResponse,
  },
  getOutgoingStatuses: {
    ...endpoints.getOutgoingStatuses,
    query: z.object({ minutes: z.optional(z.number()) }),
    request: nothing,
    response: statuses.outgoingJournal,
  },
  getStatusStatistic: {
    ...endpoints.getStatusStatistic,
    query: z.object({ idMessage: z.string() }),
    request: nothing,
    response: statuses.statistic,
  },
  deleteStatus: {
    ...endpoints.deleteStatus,
    query: noQuery,
    request: z.object({ idMessage: z.string() }),
    response: z.optional(z.unknown()),
  },
  getStateInstance: {
    ...endpoints.getStateInstance,
    query: noQuery,
    request: nothing,
    response: z.custom<StateInstance>(isStateInstance),
  },
  getSettings: {
    ...endpoints.getSettings,
    query: noQuery,
    request: nothing,
    response: z.custom<Settings>(isSettings),
  },
  setSettings: {
    ...endpoints.setSettings,
    query: noQuery,
    request: account.settingsChange,
    response: z.object({ saveSettings: z.boolean() }),
  },
  getWaSettings: {
    ...endpoints.getWaSettings,
    query: noQuery,
    request: nothing,
    response: account.waSettings,
  },
  getStateInstanceHistory: {
    ...endpoints.getStateInstanceHistory,
    query: z.object({ count: z.optional(z.number()) }),
    request: nothing,
    response: account.stateInstanceHistory,
  },
  qr: {
    ...endpoints.qr,
    query: noQuery,
    request: nothing,
    response: account.qr,
  },
  getAuthorizationCode: {
    ...endpoints.getAuthorizationCode,
    query: noQuery,
    request: z.object({ phoneNumber: z.number() }),
    response: account.authorizationCode,
  },
  reboot: {
    ...endpoints.reboot,
    query: noQuery,
    request: nothing,
    response: z.object({ isReboot: z.boolean() }),
  },
  logout: {
    ...endpoints.logout,
    query: noQuery,
    request: nothing,
    response: z.object({ isLogout: z.boolean() }),
  },
  showMessagesQueue: {
    ...endpoints.showMessagesQueue,
    query: noQuery,
    request: nothing,
    response: account.messagesQueue,
  },
  getMessagesCount: {
    ...endpoints.getMessagesCount,
    query: noQuery,
    request: nothing,
    response: z.custom<MessagesCount>(isMessagesCount),
  },
  clearMessagesQueue: {
    ...endpoints.clearMessagesQueue,
    query: noQuery,
    request: nothing,
    response: account.queueCleared,
  },
  getContacts: {
    ...endpoints.getContacts,
    query: z.object({ group: z.optional(z.boolean()), count: z.optional(z.number()) }),
    request: nothing,
    response: account.contacts,
  },
  checkWhatsapp: {
    ...endpoints.checkWhatsapp,
    query: noQuery,
    request: account.checkWhatsappRequest,
    response: account.checkWhatsappResponse,
  },
  uploadFile: {
    ...endpoints.uploadFile,
    query: noQuery,
    request: z.instanceof(Blob),
    response: z.object({ urlFile: z.string() }),
  },
} as const satisfies Record<Method, Schemas>;

export type { Method } from "./endpoints.ts";
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
