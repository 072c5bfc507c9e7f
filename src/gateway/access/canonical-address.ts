import type { RequestHead } from "./cross-site-request.ts";

const otherName = /^(?:localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * Gives the studio one address. Browsers keep storage for each host name, and `localhost` is not
 * `127.0.0.1` to them.
 *
 * @returns the address to redirect to, if a person opens the page under another name of this machine;
 *   undefined for all other requests.
 */
export function canonicalAddress({ method, url = "/", headers }: RequestHead): string | undefined {
  const mode = headers["sec-fetch-mode"];
  const opensPage =
    method === "GET" &&
    (mode === undefined
      ? (headers.accept ?? "").includes("text/html")
      : mode === "navigate" && headers["sec-fetch-dest"] === "document");
  const name = otherName.exec(headers.host ?? "");
  return opensPage && name && url.startsWith("/")
    ? `http://127.0.0.1${name[1] ?? ""}${url}`
    : undefined;
}
