import * as z from "zod/mini";

/** What a file is by its first bytes; its name and its server may say something else. */
const contentKind = z.enum([
  "mp3",
  "wav",
  "ogg",
  "opus",
  "m4a",
  "mp4",
  "webm",
  "flac",
  "aac",
  /** A list of audio addresses: M3U, HLS, PLS, XSPF, ASX, DASH. */
  "playlist",
  "html",
  "empty",
  "other",
]);
export type ContentKind = z.infer<typeof contentKind>;

/** Why it is not known what a link leads to. */
const noAnswer = z.enum([
  /** The address is in this computer or its network, or its port is not used for files. */
  "address-refused",
  "name-unknown",
  "certificate",
  "no-connection",
  "too-slow",
  "redirects",
]);

/** What is at the end of a link for anybody on the internet. */
export const linkReport = z.union([
  z.object({ answered: z.literal(false), reason: noAnswer }),
  z.object({
    answered: z.literal(true),
    /** HTTP status after all redirects; 200 for a 206, because only a range of the file is asked for. */
    status: z.number(),
    /** MIME type of the header, in lower case and without parameters; empty if there is none. */
    type: z.string(),
    content: contentKind,
    /** Size of the file in bytes, if the server says it. */
    size: z.optional(z.number()),
    /**
     * Set if the content may have no end: the server says that it is "live", or it has no length and its end
     * was not reached ("endless").
     */
    stream: z.optional(z.enum(["live", "endless"])),
    /** Why the server refuses, if it says so: the link has expired, or the file needs a key or a password. */
    refusal: z.optional(z.enum(["expired", "closed"])),
    /** Whether the server asks browsers to save the file instead of playing it. */
    attachment: z.boolean(),
    /** Whether the link leads to this computer or its network, where nobody else can open it. */
    local: z.boolean(),
  }),
]);
export type LinkReport = z.infer<typeof linkReport>;
