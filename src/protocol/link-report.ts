import * as z from "zod/mini";

/** What a file is by its first bytes, whatever its name and its server say of it. */
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
  /** A list of where audio is: M3U, HLS, PLS, XSPF, ASX, DASH. */
  "playlist",
  "html",
  "empty",
  "other",
]);
export type ContentKind = z.infer<typeof contentKind>;

/** Why nothing can be said of what a link leads to. */
const noAnswer = z.enum([
  /** The address is one of this computer or its network, or its port is not one for files. */
  "address-refused",
  "name-unknown",
  "certificate",
  "no-connection",
  "too-slow",
  "redirects",
]);

/** What stands at the end of a link, as a stranger on the internet finds it. */
export const linkReport = z.union([
  z.object({ answered: z.literal(false), reason: noAnswer }),
  z.object({
    answered: z.literal(true),
    /** HTTP status at the end of the redirects; 200 where a range of the file was given. */
    status: z.number(),
    /** MIME type by the header, in lower case and without parameters; empty where it has none. */
    type: z.string(),
    content: contentKind,
    /** Bytes of the whole file, where the server tells. */
    size: z.optional(z.number()),
    /**
     * The content is not known to end: the server says that it is "live", or it is "endless" as far as it
     * was read, and it has no length.
     */
    stream: z.optional(z.enum(["live", "endless"])),
    /** Why the server refuses, where it says so: the link is over, or the file is for nobody without a key. */
    refusal: z.optional(z.enum(["expired", "closed"])),
    /** The server asks browsers to save the file instead of playing it. */
    attachment: z.boolean(),
    /** The link has one of this computer's own names: nobody else reaches it. */
    local: z.boolean(),
  }),
]);
export type LinkReport = z.infer<typeof linkReport>;
