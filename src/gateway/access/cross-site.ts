import type { IncomingHttpHeaders } from "node:http";

/** What this decision needs of a request. */
export interface RequestHead {
  method?: string | undefined;
  /** Path and query, as they stand in the request. */
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** The names of this machine that the studio answers to, with a port or without. */
const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** The address that other sites may link to; nothing happens when it is opened. */
const pagePath = /^\/(?:index\.html)?(?:\?|$)/;

/**
 * Refuses what another site's page, or a name that leads here by accident or by rebinding, asks of the
 * studio's server: files, modules, and what Vite itself does, such as opening an editor. Only a link to
 * the page may come from elsewhere. The gateway's own paths have rules of their own.
 *
 * Browsers say where a request comes from (`Sec-Fetch-Site`) over HTTPS and to loopback names. Where they
 * do not, `Origin` tells the same of every request that is more than the loading of a file.
 *
 * @param openToNetwork whether the studio was asked to listen on more than this machine; Vite then
 *   checks the host name.
 * @returns a sentence that says why, or undefined for a request that may go on.
 */
export function whyCrossSite({ method, url, headers }: RequestHead, openToNetwork: boolean) {
  const { host = "", origin } = headers;
  if (!openToNetwork && !loopbackHost.test(host)) return "The studio has no such host name.";

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
