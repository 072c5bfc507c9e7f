import * as z from "zod/mini";

/** The body is `null` while a new instance is being created. */
export const stateInstance = z.nullable(z.object({ stateInstance: z.string() }));

const yesNo = z.enum(["yes", "no"]);

/** The settings that the studio reads; the others that GREEN-API sends are kept as they are. */
export const settings = z.looseObject({
  wid: z.string(),
  delaySendMessagesMilliseconds: z.number(),
  outgoingWebhook: yesNo,
});

export const settingsChange = z.looseObject({
  delaySendMessagesMilliseconds: z.optional(z.number()),
  outgoingWebhook: z.optional(yesNo),
});

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
