import { SIGN_IN_PATH, SIGN_OUT_PATH } from "../../protocol/paths.ts";
import { refuse } from "../http/gateway-answer.ts";
import type { FindUser } from "../users/known-users.ts";
import { NOBODY, type StudioUser } from "../users/studio-user.ts";
import { noSessionCookie, placeOf, secretsOf } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";
import { StoreUnreachable } from "../valkey/valkey-client.ts";
import {
  isOwnPost,
  redirect,
  refusalPage,
  refused,
  signedOut,
  storeUnreachable,
} from "./sign-in-answers.ts";

/** How a request reached the studio. */
interface Visit {
  /** The address of the browser, behind all trusted proxies. */
  address: string;
  /** Whether the connection itself came from a trusted proxy. */
  throughProxy: boolean;
}

/** The name did not come from a trusted proxy, or it is no user of the studio. */
type Refused = "proxy" | "not-a-user";

/** One way to sign in. */
export interface SignInWay {
  /** Whom a request comes from, or why it is refused; undefined if its browser is not signed in. */
  identify: (request: Request, visit: Visit) => Promise<StudioUser | Refused | undefined>;
  /** Answers below `/sign-in`. */
  signIn: (request: Request, visit: Visit) => Promise<Response>;
  /** The rights that a name has now; undefined if it is no user of the studio. */
  findUser: FindUser;
  /** The sessions that this studio itself keeps, so that it can end them. */
  sessions?: Sessions;
}

type Admission = { user: StudioUser } | { answer: Response };

export interface SignIn {
  /**
   * Decides about a request to any path of the studio.
   *
   * @param request its origin is that which the browser sees, its path that below the studio's base.
   * @returns who it comes from, or what to answer in the studio's place.
   */
  admit: (request: Request, visit: Visit) => Promise<Admission>;
  /** The rights that a name has now; undefined if it is no user of the studio any more. */
  findUser: FindUser;
  /** The path to which a POST signs out, if the studio can do that. */
  signOut: string | undefined;
}

/** The built page's own files. They are the same for everybody, and the sign-in itself needs none of them. */
const publicFile = /^\/(?:assets\/[^/]+|[^/]+\.(?!html?$)[a-z\d]+)$/i;
const pagePath = /^\/(?:index\.html)?$/;

/**
 * Guards a studio: who is not signed in gets the sign-in in place of the page, and a refusal in place of
 * everything else but the page's own files.
 */
export function createSignIn(
  { identify, signIn, sessions, findUser }: SignInWay,
  base: string,
): SignIn {
  async function signOut(request: Request): Promise<Response> {
    const place = placeOf(request, base);
    if (request.method !== "POST") {
      return refuse(405, "Signing out is a POST.", { Allow: "POST" });
    }
    if (!isOwnPost(request)) return refuse(403, "Only the studio's own page signs out.");
    for (const secret of secretsOf(request, place)) await sessions?.end(secret);
    const headers = { "Set-Cookie": noSessionCookie(place), "Cache-Control": "no-store" };
    return new Response(null, { status: 204, headers });
  }

  async function decide(request: Request, visit: Visit): Promise<Admission> {
    const { pathname, search } = new URL(request.url);
    if (pathname === SIGN_IN_PATH || pathname.startsWith(`${SIGN_IN_PATH}/`)) {
      return { answer: await signIn(request, visit) };
    }
    if (pathname === SIGN_OUT_PATH && sessions) return { answer: await signOut(request) };
    if (publicFile.test(pathname)) return { user: NOBODY };

    const user = await identify(request, visit);
    if (typeof user === "object") return { user };
    const isPage = asksForPage(request);
    if (user !== undefined) {
      return { answer: isPage ? await refusalPage(request, base, user) : refused() };
    }
    if (!isPage) return { answer: signedOut() };
    // A link on another site comes without the cookie, which is `SameSite=Strict`. The page, which is the
    // same for everybody, then asks for itself, with the cookie.
    if (request.headers.get("Sec-Fetch-Site") === "cross-site") return { user: NOBODY };
    const wanted = search === "" ? "" : `?${new URLSearchParams({ next: search })}`;
    return { answer: redirect(`${base}${SIGN_IN_PATH.slice(1)}${wanted}`) };
  }

  return {
    signOut: sessions && SIGN_OUT_PATH,
    findUser,
    async admit(request, visit) {
      try {
        return await decide(request, visit);
      } catch (error) {
        if (!(error instanceof StoreUnreachable)) throw error;
        const isPage = asksForPage(request) || new URL(request.url).pathname === SIGN_IN_PATH;
        return { answer: isPage ? await refusalPage(request, base, "store") : storeUnreachable() };
      }
    },
  };
}

function asksForPage({ method, url }: Request): boolean {
  return (method === "GET" || method === "HEAD") && pagePath.test(new URL(url).pathname);
}
