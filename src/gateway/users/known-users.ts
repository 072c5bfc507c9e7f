import { createHash } from "node:crypto";
import type { StoredUser } from "./users-file.ts";
import { NAME_PATTERN } from "./users-file.ts";
import type { StudioUser } from "./studio-user.ts";
import type { Users } from "./users.ts";

/** What everybody may do whom a proxy or an OIDC provider signs in and the users file does not name. */
export type DefaultRights = Pick<StudioUser, "role" | "instances">;

/** A user, and a digest of the password, with which sessions end when the password changes. */
export interface KnownUser extends StudioUser {
  stamp: string;
}

/** Finds the rights of a name; undefined if it is no user of the studio. */
export type FindUser = (name: string) => Promise<KnownUser | undefined>;

/**
 * @param others the rights of names that the users file does not have; without them these are no users.
 */
export function knownUsers(users: Users, others?: DefaultRights): FindUser {
  return async (name) => {
    const stored = await users.find(name);
    if (stored) return knownUser(stored);
    if (!others || !NAME_PATTERN.test(name)) return undefined;
    return { name, ...others, stamp: stampOf(undefined) };
  };
}

export function knownUser({ name, role, instances, password }: StoredUser): KnownUser {
  return { name, role, instances, stamp: stampOf(password) };
}

function stampOf(password: string | undefined): string {
  return createHash("sha256")
    .update(password ?? "")
    .digest("hex")
    .slice(0, 16);
}
