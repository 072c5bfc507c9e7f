import { SIGN_IN_PATH, SIGN_OUT_PATH } from "../../protocol/paths.ts";
import { gatewayAnswer, refuse } from "../http/gateway-answer.ts";
import { NOBODY, type StudioUser } from "../users/studio-user.ts";
import { noSessionCookie, secretsOf, type StudioPlace } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";
import { signInPage } from "./sign-in-page.ts";

/** How a request reached the studio. */
export interface Visit {
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
  /** The sessions that this studio itself keeps, so that it can end them. */
  sessions?: Sessions;
}

export interface SignIn {
  /**
   * Decides about a request to any path of the studio.
   *
   * @param request its path is that below the studio's base.
   * @returns who it comes from, or what to answer in the studio's place.
   */
  admit: (request: Request, visit: Visit) => Promise<{ user: StudioUser } | { answer: Response }>;
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
  { identify, signIn, sessions }: SignInWay,
  place: StudioPlace,
): SignIn {
  async function signOut(request: Request): Promise<Response> {
    if (request.method !== "POST") {
      return refuse(405, "Signing out is a POST.", { Allow: "POST" });
    }
    if (!isOwnPost(request, place)) return refuse(403, "Only the studio's own page signs out.");
    for (const secret of secretsOf(request, place)) await sessions?.end(secret);
    const headers = { "Set-Cookie": noSessionCookie(place), "Cache-Control": "no-store" };
    return new Response(null, { status: 204, headers });
  }

  return {
    signOut: sessions && SIGN_OUT_PATH,
    async admit(request, visit) {
      const { pathname, search } = new URL(request.url);
      if (pathname === SIGN_IN_PATH || pathname.startsWith(`${SIGN_IN_PATH}/`)) {
        return { answer: await signIn(request, visit) };
      }
      if (pathname === SIGN_OUT_PATH && sessions) return { answer: await signOut(request) };
      if (publicFile.test(pathname)) return { user: NOBODY };

      const user = await identify(request, visit);
      if (typeof user === "object") return { user };
      const isRead = request.method === "GET" || request.method === "HEAD";
      const isPage = isRead && pagePath.test(pathname);
      if (user !== undefined) {
        return { answer: isPage ? await refusalPage(request, place, user) : refused() };
      }
      if (!isPage) return { answer: signedOut() };
      // A link on another site comes without the cookie, which is `SameSite=Strict`. The page, which is the
      // same for everybody, then asks for itself, with the cookie.
      if (request.headers.get("Sec-Fetch-Site") === "cross-site") return { user: NOBODY };
      const wanted = search === "" ? "" : `?${new URLSearchParams({ next: search })}`;
      return { answer: redirect(`${place.base}${SIGN_IN_PATH.slice(1)}${wanted}`) };
    },
  };
}

/**
 * Where to go after the sign-in. The studio is one page, so only a query can be wanted: it cannot lead
 * anywhere else.
 */
function wantedAddress(request: Request, { base }: StudioPlace): string {
  const next = new URL(request.url).searchParams.get("next") ?? "";
  return next.startsWith("?") ? `${base}?${new URLSearchParams(next)}` : base;
}

/**
 * What a browser gets that is signed in: the address that it wanted, or, in a tab that was opened only for the
 * sign-in, a page that says so.
 */
export async function signedIn(
  request: Request,
  place: StudioPlace,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new URL(request.url).searchParams.has("tab")
    ? signInPage(request, { shows: "done", headers })
    : redirect(wantedAddress(request, place), headers);
}

/** Whether a POST comes from a page of the studio itself. Browsers name the origin of every POST. */
export function isOwnPost({ headers }: Request, { origin }: StudioPlace): boolean {
  const site = headers.get("Sec-Fetch-Site") ?? "same-origin";
  return headers.get("Origin") === origin && site === "same-origin";
}

function redirect(location: string, headers: Record<string, string> = {}): Response {
  const common = { Location: location, "Cache-Control": "no-store" };
  return new Response(null, { status: 303, headers: { ...common, ...headers } });
}

/** Says to a person why nobody is signed in. */
export function refusalPage(
  request: Request,
  { base }: StudioPlace,
  kind: Refused | "provider",
): Promise<Response> {
  return signInPage(request, { shows: "again", href: base, problem: { kind }, status: 403 });
}

function refused(): Response {
  const message = "The sign-in names nobody who may use this studio.";
  return gatewayAnswer({ code: "not-allowed", status: 403, message, left: "no" });
}

function signedOut(): Response {
  const message = "This browser is not signed in, or its session has ended.";
  return gatewayAnswer({ code: "signed-out", status: 401, message, left: "no" });
}
