import type { IncomingHttpHeaders } from "node:http";
import type { HostRule } from "./host-rule.ts";

/** What decisions about access need to know of a request. */
export interface RequestHead {
  method?: string | undefined;
  /** Path and query, as the request has them. */
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** The addresses that other sites may link to: of the page, and of the sign-in, to which a provider leads back. */
const pagePath = /^\/(?:index\.html|sign-in(?:\/callback)?)?(?:\?|$)/;

/**
 * Why to refuse a request that another site's page makes to the studio's server, or that comes under a
 * foreign host name (DNS rebinding): for files, modules, and what Vite itself does, such as opening an
 * editor. Other sites may only link to the page. The gateway's own paths have rules of their own.
 *
 * Over HTTPS and to loopback names, browsers say where a request comes from (`Sec-Fetch-Site`). Elsewhere
 * `Origin` says so, for every request but the plain loading of a file.
 *
 * @returns the reason as a sentence; undefined if the request may go on.
 */
export function whyCrossSite({ method, url, headers }: RequestHead, isOwnHost: HostRule) {
  const { host = "", origin } = headers;
  if (!isOwnHost(host)) return "The studio has no such host name.";

  const site = headers["sec-fetch-site"];
  const isOwn =
    site === undefined
      ? origin === undefined || hostOfOrigin(origin) === host
      : site === "same-origin" || site === "none";
  const isLink =
    (method === "GET" || method === "HEAD") &&
    headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document" &&
    pagePath.test(url ?? "");
  return isOwn || isLink ? undefined : "Other sites may link to the studio, and nothing else.";
}

/** Host and port of an `Origin`; undefined for "null", which sandboxed pages have. */
export function hostOfOrigin(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
