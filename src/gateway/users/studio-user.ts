/** What a user may do: a sender everything, a reader only look. */
type Role = "sender" | "reader";

/** A person who is signed in, as far as the gateway needs to know them. */
export interface StudioUser {
  /** The name that the audit log and the page's menu show. */
  name: string;
  role: Role;
  /** The `idInstance`s of the held instances that the user may use. */
  instances: "all" | readonly string[];
}

/** Whoever is not signed in, where there is a sign-in. */
export const NOBODY: StudioUser = { name: "", role: "reader", instances: [] };

/**
 * Whether a user may use a held instance.
 *
 * @param user undefined if the studio has no sign-in: then everybody may use all.
 */
export function mayUse(user: StudioUser | undefined, idInstance: string): boolean {
  return user === undefined || user.instances === "all" || user.instances.includes(idInstance);
}
