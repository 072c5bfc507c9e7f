import * as z from "zod/mini";

const yesNo = z.enum(["yes", "no"]);

export const settingsChange = z.looseObject({
  delaySendMessagesMilliseconds: z.optional(z.number()),
  outgoingWebhook: z.optional(yesNo),
  outgoingMessageWebhook: z.optional(yesNo),
  outgoingAPIMessageWebhook: z.optional(yesNo),
  stateWebhook: z.optional(yesNo),
  keepOnlineStatus: z.optional(yesNo),
  autoTyping: z.optional(z.number()),
  enableLidMode: z.optional(z.boolean()),
});

const text = z.optional(z.nullable(z.string()));

/** The account. All but the state are empty, or missing, unless the instance is authorized. */
export const waSettings = z.object({
  stateInstance: z.string(),
  /** Address of the picture. */
  avatar: text,
  /** Not documented: the picture itself. */
  base64Avatar: text,
  /** Digits. */
  phone: text,
  deviceId: text,
  chatId: text,
});

/** The states that the instance was in, each with the unix time in seconds at which it began. */
export const stateInstanceHistory = z.array(
  z.object({
    timestamp: z.number(),
    stateInstance: z.string(),
    phoneNumber: z.optional(z.unknown()),
  }),
);

/**
 * The code to scan, which changes every 20 s: a PNG picture in Base64 if `type` is `qrCode`, a sentence if it
 * is `alreadyLogged` or `error`. Other types may come, such as a request for a passkey.
 */
export const qr = z.object({ type: z.string(), message: z.optional(z.unknown()) });

/** The code to type on the phone. A bare `false` is a refusal, as is a status of false. */
export const authorizationCode = z.union([
  z.literal(false),
  z.object({ status: z.boolean(), code: z.optional(z.string()) }),
]);

/** Clearing the queue. A bare `false` is the answer of an instance that is not authorized. */
export const queueCleared = z.union([z.literal(false), z.object({ isCleared: z.boolean() })]);

/** What is waiting to be sent. The key is `messageID` here and `idMessage` everywhere else. */
export const messagesQueue = z.array(
  z.object({
    messageID: z.optional(z.string()),
    type: z.string(),
    body: z.optional(z.looseObject({})),
  }),
);

/** Names are missing, empty or null more often than the documentation says. */
const contactName = z.optional(z.nullable(z.string()));

export const contacts = z.array(
  z.object({
    id: z.string(),
    name: contactName,
    contactName,
    /** Not documented: the number of a contact whose `id` hides it. */
    phoneNumber: z.optional(z.unknown()),
    type: z.string(),
  }),
);

/** Exactly one of the two; `phoneNumber` is the older form. */
export const checkWhatsappRequest = z.object({
  chatId: z.optional(z.string()),
  phoneNumber: z.optional(z.number()),
});

export const checkWhatsappResponse = z.object({
  existsWhatsapp: z.boolean(),
  chatId: z.optional(z.string()),
  phoneNumber: z.optional(z.string()),
});
