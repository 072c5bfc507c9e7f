import type { FindUser } from "../users/known-users.ts";
import type { StudioPlace } from "./session-cookie.ts";
import { refusalPage, type SignInWay } from "./sign-in.ts";

interface Parts {
  /** The header in which the proxy names the user, such as `X-Forwarded-User`. */
  header: string;
  findUser: FindUser;
  place: StudioPlace;
}

/**
 * Sign-in by a proxy in front of the studio, such as oauth2-proxy or Authelia, which names the user in a
 * header. It is believed only if the connection comes from a trusted proxy; from anybody else it is refused.
 */
export function signInByHeader({ header, findUser, place }: Parts): SignInWay {
  const nameIn = (request: Request) => {
    // Node reads headers as Latin-1, and proxies write UTF-8.
    const value = Buffer.from(request.headers.get(header) ?? "", "latin1");
    return value.toString("utf8").trim();
  };
  return {
    async identify(request, { throughProxy }) {
      const name = nameIn(request);
      if (name === "") return undefined;
      return throughProxy ? ((await findUser(name)) ?? "not-a-user") : "proxy";
    },
    // Only a browser comes here that the proxy did not name.
    signIn: (request) => refusalPage(request, place, "proxy"),
  };
}
