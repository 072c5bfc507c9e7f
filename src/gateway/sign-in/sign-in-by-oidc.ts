import {
  getAuth,
  initOidcAuthMiddleware,
  oidcAuthMiddleware,
  type OidcAuth,
} from "@hono/oidc-auth";
import { Hono } from "hono";
import { SIGN_IN_PATH } from "../../protocol/paths.ts";
import type { FindUser } from "../users/known-users.ts";
import { identifyBySession } from "./identify-by-session.ts";
import type { OidcSettings } from "./sign-in-settings.ts";
import { placeOf, secretsOf, sessionCookie } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";
import type { SignInWay } from "./sign-in.ts";
import { refusalPage, signedIn } from "./sign-in-answers.ts";

interface Parts {
  settings: OidcSettings;
  findUser: FindUser;
  sessions: Sessions;
  /** The path of the page, with a slash at both ends. */
  base: string;
  /** Takes one line for each sign-in that failed, without codes and tokens. */
  log: (line: string) => void;
}

/** The provider's answer comes back here. */
const CALLBACK_PATH = `${SIGN_IN_PATH}/callback`;
/** The cookie of the package between the provider's answer and the start of the session, in the same second. */
const HANDOVER_COOKIE = "studio-oidc";

/** What the package keeps of the provider's answer. */
type Claims = OidcAuth & { name?: string };

/**
 * Sign-in by an OIDC provider. `@hono/oidc-auth` asks the provider who it is; the session is one of the
 * studio's own, so that it can be ended here and no token of the provider stays in the browser.
 *
 * @see https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth
 */
export function signInByOidc({ settings, findUser, sessions, base, log }: Parts): SignInWay {
  const { nameClaim, sessionMs, ...provider } = settings;
  const app = new Hono<{ Variables: { oidcClaimsHook: unknown } }>();
  const signInPath = `${base}${SIGN_IN_PATH.slice(1)}`;

  app.use(
    initOidcAuthMiddleware({
      ...provider,
      OIDC_REDIRECT_URI: `${base}${CALLBACK_PATH.slice(1)}`,
      OIDC_COOKIE_NAME: HANDOVER_COOKIE,
      OIDC_COOKIE_PATH: signInPath,
      // It is used at once: nothing of it has to be refreshed.
      OIDC_AUTH_EXPIRES: "60",
    }),
  );
  app.use(async (c, next) => {
    c.set("oidcClaimsHook", async (_: unknown, claims: Record<string, unknown> | undefined) => ({
      sub: "",
      email: "",
      name: nameOf(claims, nameClaim),
    }));
    await next();
  });
  app.use(oidcAuthMiddleware());
  app.get("*", async (c) => {
    const request = c.req.raw;
    const { name = "" } = ((await getAuth(c)) ?? {}) as Partial<Claims>;
    const user = await findUser(name);
    if (!user) return handedOver(await refusalPage(request, base, "not-a-user"), signInPath);
    const place = placeOf(request, base);
    for (const former of secretsOf(request, place)) await sessions.end(former);
    const secret = await sessions.start(user.name, user.stamp);
    const cookie = { "Set-Cookie": sessionCookie(secret, place, sessionMs) };
    return handedOver(await signedIn(request, base, cookie), signInPath);
  });
  app.onError((error, c) => {
    log(`[sign-in] the OIDC provider gave no usable answer: ${error.message.slice(0, 200)}`);
    return refusalPage(c.req.raw, base, "provider");
  });

  const identify = identifyBySession(sessions, findUser, base);
  return {
    identify,
    findUser,
    sessions,
    async signIn(request) {
      if (request.method !== "GET") return refusalPage(request, base, "provider");
      if (await identify(request)) return signedIn(request, base);
      // The package compares the address with that of the callback, as the browser sees both.
      const { origin, pathname, search } = new URL(request.url);
      const outside = `${origin}${base.slice(0, -1)}`;
      const { headers } = request;
      const answer = await app.fetch(new Request(`${outside}${pathname}${search}`, { headers }));
      // The package keeps the address for the way back in a cookie, which another name of the domain may set.
      const isWayBack = pathname === CALLBACK_PATH && answer.status === 302;
      return isWayBack && !answer.headers.get("Location")?.startsWith(`${origin}${signInPath}`)
        ? refusalPage(request, base, "provider")
        : answer;
    },
  };
}

/** The name that a claim gives; none if it is an address that the provider has not verified. */
function nameOf(claims: Record<string, unknown> | undefined, claim: string): string {
  if (claim === "email" && claims?.["email_verified"] === false) return "";
  const name = claims?.[claim];
  return typeof name === "string" ? name.trim() : "";
}

/** Ends the cookie of the package, which has done its work. */
function handedOver(answer: Response, path: string): Response {
  answer.headers.append(
    "Set-Cookie",
    `${HANDOVER_COOKIE}=; Max-Age=0; Path=${path}; Secure; HttpOnly`,
  );
  return answer;
}
