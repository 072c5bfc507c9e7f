import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";
import { hostOfOrigin } from "./cross-site-request.ts";
import { refuse } from "../http/gateway-answer.ts";

/**
 * Lets only the studio's own pages use the gateway: no request, form, link or frame of another page, and
 * nothing under a foreign host name (DNS rebinding).
 *
 * To loopback names, browsers say where each request comes from (`Sec-Fetch-Site`). Over plain HTTP from
 * another machine they do not; there `Origin` must do, and the header that each endpoint requires.
 *
 * @param openToNetwork whether other machines can reach the studio; Vite then checks the host name.
 * @returns the refusal to answer with; undefined if the request may go on.
 */
export function requireSameOrigin(request: Request, openToNetwork: boolean): Response | undefined {
  const { host, hostname } = new URL(request.url);
  const onLoopback = loopbackHostname.test(hostname);
  if (!onLoopback && !openToNetwork) return refuse(403, "The studio has no such host name.");

  const site = request.headers.get("Sec-Fetch-Site") ?? (onLoopback ? "unknown" : "same-origin");
  const origin = request.headers.get("Origin");
  const isOwn = site === "same-origin" && (origin === null || hostOfOrigin(origin) === host);
  return isOwn ? undefined : refuse(403, "Only the studio's own pages may use the gateway.");
}

/**
 * Lets only programs and pages of this machine use the emulator: clients without an `Origin`, and projects
 * under development. No website may read what is uploaded there.
 *
 * @returns the refusal to answer with; undefined if the request may go on.
 */
export function requireLocalOrigin(request: Request, openToNetwork: boolean): Response | undefined {
  const { host, hostname } = new URL(request.url);
  if (!loopbackHostname.test(hostname) && !openToNetwork) {
    return refuse(403, "The studio has no such host name.");
  }
  const origin = request.headers.get("Origin");
  const isAllowed =
    origin === null
      ? request.headers.get("Sec-Fetch-Site") !== "cross-site"
      : hostOfOrigin(origin) === host || loopbackHostname.test(hostnameOfOrigin(origin));
  return isAllowed ? undefined : refuse(403, "Only programs and pages of this machine may use it.");
}

function hostnameOfOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
