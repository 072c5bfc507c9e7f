import type { FindUser } from "../users/known-users.ts";

import type { SignInWay } from "./sign-in.ts";
import { refusalPage, signedIn } from "./sign-in-answers.ts";

interface Parts {
  /** The header in which the proxy names the user, such as `X-Forwarded-User`. */
  header: string;
  findUser: FindUser;
  /** The path of the page, with a slash at both ends. */
  base: string;
}

/**
 * Sign-in by a proxy in front of the studio, such as oauth2-proxy or Authelia, which names the user in a
 * header. It is believed only if the connection comes from a trusted proxy; from anybody else it is refused.
 */
export function signInByHeader({ header, findUser, base }: Parts): SignInWay {
  const nameIn = (request: Request) => {
    // Node reads headers as Latin-1, and proxies write UTF-8.
    const value = Buffer.from(request.headers.get(header) ?? "", "latin1");
    return value.toString("utf8").trim();
  };
  const identify: SignInWay["identify"] = async (request, { throughProxy }) => {
    const name = nameIn(request);
    if (name === "") return undefined;
    return throughProxy ? ((await findUser(name)) ?? "not-a-user") : "proxy";
  };

  return {
    findUser,
    identify,
    async signIn(request, visit) {
      const user = await identify(request, visit);
      return typeof user === "object"
        ? signedIn(request, base)
        : refusalPage(request, base, user ?? "proxy");
    },
  };
}
