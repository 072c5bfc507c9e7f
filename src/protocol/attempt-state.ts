import * as z from "zod/mini";

/** What the gateway knows of a send, by its `Idempotency-Key`. */
export const attemptState = z.enum([
  /** The body of this answer is GREEN-API's, or the gateway's in its place. */
  "answered",
  "under-way",
  /** The gateway did not pass the send on, and never will: the key is closed. */
  "never-seen",
  /** The send may have been passed on; nothing more is known. */
  "lost",
]);
export type AttemptState = z.infer<typeof attemptState>;
