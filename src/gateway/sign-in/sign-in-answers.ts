import { gatewayAnswer } from "../http/gateway-answer.ts";
import { signInPage } from "./sign-in-page.ts";

/**
 * Where to go after the sign-in. The studio is one page, so only a query can be wanted: it cannot lead
 * anywhere else.
 */
function wantedAddress(request: Request, base: string): string {
  const next = new URL(request.url).searchParams.get("next") ?? "";
  return next.startsWith("?") ? `${base}?${new URLSearchParams(next)}` : base;
}

/**
 * What a browser gets that is signed in: the address that it wanted, or, in a tab that was opened only for the
 * sign-in, a page that says so.
 */
export async function signedIn(
  request: Request,
  base: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new URL(request.url).searchParams.has("tab")
    ? signInPage(request, { shows: "done", headers })
    : redirect(wantedAddress(request, base), headers);
}

/** Whether a POST comes from a page of the studio itself. Browsers name the origin of every POST. */
export function isOwnPost({ url, headers }: Request): boolean {
  const site = headers.get("Sec-Fetch-Site") ?? "same-origin";
  return headers.get("Origin") === new URL(url).origin && site === "same-origin";
}

export function redirect(location: string, headers: Record<string, string> = {}): Response {
  const common = { Location: location, "Cache-Control": "no-store" };
  return new Response(null, { status: 303, headers: { ...common, ...headers } });
}

/** Says to a person why nobody is signed in. */
export function refusalPage(
  request: Request,
  base: string,
  kind: "proxy" | "not-a-user" | "provider" | "store",
): Promise<Response> {
  const status = kind === "store" ? 503 : 403;
  return signInPage(request, { shows: "again", href: base, problem: { kind }, status });
}

export function refused(): Response {
  const message = "The sign-in names nobody who may use this studio.";
  return gatewayAnswer({ code: "not-allowed", status: 403, message, left: "no" });
}

export function signedOut(): Response {
  const message = "This browser is not signed in, or its session has ended.";
  return gatewayAnswer({ code: "signed-out", status: 401, message, left: "no" });
}

/** Nobody can be recognised at present. If the browser has sent a request twice, the first may be known. */
export function storeUnreachable(): Response {
  const message = "The gateway cannot reach its store of sessions.";
  return gatewayAnswer({ code: "store-unreachable", status: 503, message, left: "no" });
}
