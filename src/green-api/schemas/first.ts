import * as z from "zod/mini";

/** The body is `null` while a new instance is being created. */
export const stateInstance = z.nullable(z.object({ stateInstance: z.string() }));

export const yesNo = z.enum(["yes", "no"]);

/** The settings that the studio reads; the others that GREEN-API sends are kept as they are. */
export const settings = z.looseObject({
  wid: z.string(),
  delaySendMessagesMilliseconds: z.number(),
  outgoingWebhook: yesNo,
});

export const messagesCount = z.object({ count: z.number() });
