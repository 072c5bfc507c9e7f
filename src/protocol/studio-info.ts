import * as z from "zod/mini";

/** What the studio's server offers to the person who opened the page, as `/studio` answers. */
export const studioInfo = z.object({
  /** Who is signed in; missing if the studio has no sign-in. */
  user: z.optional(z.object({ name: z.string(), role: z.enum(["sender", "reader"]) })),
  /** The path to which a POST signs out; missing if the studio cannot do that. */
  signOut: z.optional(z.string()),
  /** Whether the server has an emulator. */
  emulator: z.boolean(),
});
export type StudioInfo = z.infer<typeof studioInfo>;
