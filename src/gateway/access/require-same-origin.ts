import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";
import { hostOfOrigin } from "./cross-site-request.ts";
import { refuse } from "../http/gateway-answer.ts";
import type { HostRule } from "./host-rule.ts";

/**
 * Lets only the studio's own pages use the gateway: no request, form, link or frame of another page, and
 * nothing under a foreign host name (DNS rebinding).
 *
 * To loopback names and over HTTPS, browsers say where each request comes from (`Sec-Fetch-Site`). Over plain
 * HTTP from another machine they do not; there `Origin` must do, and the header that each endpoint requires.
 *
 * @returns the refusal to answer with; undefined if the request may go on.
 */
export function requireSameOrigin(request: Request, isOwnHost: HostRule): Response | undefined {
  const { host, hostname, protocol } = new URL(request.url);
  if (!isOwnHost(host)) return refuse(403, "The studio has no such host name.");

  const isTold = protocol === "https:" || loopbackHostname.test(hostname);
  const site = request.headers.get("Sec-Fetch-Site") ?? (isTold ? "unknown" : "same-origin");
  const origin = request.headers.get("Origin");
  const isOwn = site === "same-origin" && (origin === null || hostOfOrigin(origin) === host);
  return isOwn ? undefined : refuse(403, "Only the studio's own pages may use the gateway.");
}

/**
 * Lets only programs, and pages of this machine, use the emulator: clients without an `Origin`, and projects
 * under development if the emulator is on their machine. No website may read what is uploaded there.
 *
 * @returns the refusal to answer with; undefined if the request may go on.
 */
export function requireLocalOrigin(request: Request, isOwnHost: HostRule): Response | undefined {
  const { host, hostname } = new URL(request.url);
  if (!isOwnHost(host)) return refuse(403, "The studio has no such host name.");
  const origin = request.headers.get("Origin");
  const isAllowed =
    origin === null
      ? request.headers.get("Sec-Fetch-Site") !== "cross-site"
      : hostOfOrigin(origin) === host ||
        (loopbackHostname.test(hostname) && loopbackHostname.test(hostnameOfOrigin(origin)));
  return isAllowed ? undefined : refuse(403, "Only programs and pages of this machine may use it.");
}

function hostnameOfOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
