import { knownUsers } from "../users/known-users.ts";
import { openUsers } from "../users/users.ts";

import { createSessions, type SessionStore } from "./sessions.ts";
import { createSignIn, type SignIn, type SignInWay } from "./sign-in.ts";
import { signInByHeader } from "./sign-in-by-header.ts";
import { signInByOidc } from "./sign-in-by-oidc.ts";
import { signInByPassword } from "./sign-in-by-password.ts";
import { createSignInLimit } from "./sign-in-limit.ts";
import type { SignInSettings } from "./sign-in-settings.ts";
import type { verifyPassword } from "../users/password-hash.ts";

interface Surroundings {
  /** The path of the page, with a slash at both ends. */
  base: string;
  /** Where sessions are kept. Two studios that share it share their sign-ins. */
  sessionStore: SessionStore;
  /** Takes one line for each failure, without passwords and cookies. */
  log: (line: string) => void;
  /** Unix time in ms. */
  now: () => number;
  /** Compares a password with a hash; tests count how often. */
  verify?: typeof verifyPassword;
}

/**
 * Opens the sign-in that the settings ask for.
 *
 * @throws an error of one sentence if the users file cannot be read, or has nobody who could sign in.
 */
export async function openSignIn(
  { way, usersFile, others }: SignInSettings,
  { base, sessionStore, log, now, verify }: Surroundings,
): Promise<SignIn> {
  const users = await openUsers(usersFile, log);
  const known = await users.all();
  const mayEnter = known.some(({ password }) => way.kind !== "users" || password !== undefined);
  if (!mayEnter && !others) {
    const command = "npm run user add NAME -- --role sender --instances all";
    throw new Error(`Nobody could sign in: ${usersFile} has no such user. Add one: ${command}`);
  }
  const findUser = knownUsers(users, others);
  const sessionMs = way.kind === "oidc" ? way.oidc.sessionMs : undefined;
  const sessions = createSessions(sessionStore, now, sessionMs ? { totalMs: sessionMs } : {});

  function chosen(): SignInWay {
    switch (way.kind) {
      case "users": {
        const limit = createSignInLimit(now);
        return signInByPassword({ users, sessions, limit, base, ...(verify && { verify }) });
      }
      case "header":
        return signInByHeader({ header: way.header, findUser, base });
      case "oidc":
        return signInByOidc({ settings: way.oidc, findUser, sessions, base, log });
    }
  }
  return createSignIn(chosen(), base);
}
