import type { FindUser } from "../users/known-users.ts";
import type { StudioUser } from "../users/studio-user.ts";
import { placeOf, secretsOf } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";

/**
 * Finds the user of a request by the session in its cookie. Role and instances are those of now; a session
 * from before a change of the password has no user.
 */
export function identifyBySession(sessions: Sessions, findUser: FindUser, base: string) {
  return async (request: Request): Promise<StudioUser | undefined> => {
    for (const secret of secretsOf(request, placeOf(request, base))) {
      const session = await sessions.find(secret);
      const user = session && (await findUser(session.name));
      if (user && user.stamp === session.stamp) return user;
    }
    return undefined;
  };
}
