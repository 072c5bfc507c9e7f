import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));

export const voiceStatusRequest = z.object({
  urlFile: text,
  fileName: text,
  backgroundColor: z.optional(z.string()),
  participants: z.optional(z.array(z.string())),
});

export const textStatusRequest = z.object({
  message: text,
  backgroundColor: z.optional(z.string()),
  font: z.optional(z.string()),
  participants: z.optional(z.array(z.string())),
});

export const mediaStatusRequest = z.object({
  urlFile: text,
  fileName: text,
  caption: z.optional(z.string()),
  participants: z.optional(z.array(z.string())),
});

/**
 * `idMessage` means queued, for up to 24 hours; it does not mean published. An answer without a real id,
 * such as markup or a page of text, does not promise a place in the queue.
 */
export const sendResponse = z.object({
  idMessage: z.string().check(z.regex(/^[\w.:@-]{1,128}$/)),
});

/** One entry of the outgoing journal; `timestamp` in unix seconds. */
const outgoingStatus = z.object({
  type: z.string(),
  idMessage: z.string(),
  timestamp: z.number(),
  typeMessage: z.string(),
  chatId: z.string(),
  statusMessage: z.optional(z.string()),
  sendByApi: z.optional(z.boolean()),
  textMessage: z.optional(z.string()),
  extendedTextMessage: z.optional(z.unknown()),
  participants: z.optional(z.array(z.string())),
  downloadUrl: z.optional(z.string()),
  caption: z.optional(z.string()),
  fileName: z.optional(z.string()),
  jpegThumbnail: z.optional(z.string()),
  mimeType: z.optional(z.string()),
});

export const outgoingJournal = z.array(outgoingStatus);

/** The progress of a status for each recipient: `sent`, `delivered` or `read`; `timestamp` in unix seconds. */
export const statistic = z.array(
  z.object({ timestamp: z.number(), participant: z.string(), status: z.string() }),
);
