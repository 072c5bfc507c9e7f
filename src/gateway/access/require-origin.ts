import { loopbackHostname } from "../../lib/loopback-hostname.ts";
import { hostOfOrigin } from "./cross-site.ts";
import { refuse } from "../http/gateway-answer.ts";

/**
 * Lets the studio's own pages use the gateway, and no other page of the browser: not by a request it
 * makes, not by a form, a link or a frame, and not under a name that leads here by accident or by
 * rebinding.
 *
 * A browser that reached the studio by a loopback name says where each request comes from
 * (`Sec-Fetch-Site`). Over plain HTTP from another machine it does not; there `Origin`, and the header
 * of its own that each endpoint asks for, have to do.
 *
 * @param openToNetwork whether the studio was asked to listen on more than this machine; Vite then
 *   checks the host name.
 * @returns the refusal to answer with, or undefined.
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
 * Lets programs of this machine use the emulator, and pages that it serves: any client without an
 * `Origin`, and projects under development. What is uploaded there is nobody else's business.
 *
 * @returns the refusal to answer with, or undefined.
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
