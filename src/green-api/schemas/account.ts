import * as z from "zod/mini";

/** The whole body is `null` while a fresh instance is being created. */
export const stateInstance = z.nullable(z.object({ stateInstance: z.string() }));

const yesNo = z.enum(["yes", "no"]);

/** The settings the studio reads; GREEN-API sends more, which pass through. */
export const settings = z.looseObject({
  wid: z.string(),
  delaySendMessagesMilliseconds: z.number(),
  outgoingWebhook: yesNo,
});

export const settingsChange = z.looseObject({
  delaySendMessagesMilliseconds: z.optional(z.number()),
  outgoingWebhook: z.optional(yesNo),
});

/** What waits to be sent. The key is `messageID` here, `idMessage` everywhere else. */
export const messagesQueue = z.array(
  z.object({
    messageID: z.optional(z.string()),
    type: z.string(),
    body: z.optional(z.looseObject({})),
  }),
);

/** Names are missing, empty or null more often than documented. */
const contactName = z.optional(z.nullable(z.string()));

export const contacts = z.array(
  z.object({ id: z.string(), name: contactName, contactName, type: z.string() }),
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
