import type { IncomingMessage, ServerResponse } from "node:http";
import { mayEnter } from "../access/front-door.ts";
import { addressOf, type AddressOptions, type RequestAddress } from "./request-address.ts";
import { type OwnHosts, ownHosts } from "./own-hosts.ts";

/** The path of the studio below its origin, without a slash at its end. */
export function publicPathOf(publicUrl: URL | undefined): string {
  return publicUrl?.pathname.replace(/\/$/, "") ?? "";
}

/**
 * Looks at each request before anything else: whether it is for this studio, and from a page that may ask. From then
 * on its URL is that of a studio at the root of its origin, with the scheme and host that the browser sees.
 *
 * @returns a function that says whether the request may go on; if not, it has been answered.
 */
export function createEntrance(options: AddressOptions & OwnHosts) {
  const { publicUrl, host: listensAt } = options;
  const isOwnHost = ownHosts(options);
  const publicPath = publicPathOf(publicUrl);
  const isReachedByAddress = !publicUrl && ["127.0.0.1", "0.0.0.0"].includes(listensAt);

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const say = (status: number, text: string, headers = {}) => {
      response.writeHead(status, { ...plainText, ...headers }).end(text);
      return false;
    };
    const url = urlOf(request.url);
    if (!url) return say(400, "The path is none.");
    const address = addressOf(request, options);
    if (!isOwnHost(address.host)) return say(403, "The studio has no such host name.");
    if (publicUrl && address.host === publicUrl.host) {
      if (`${address.scheme}:` !== publicUrl.protocol) {
        return isRead(request)
          ? say(308, "", { Location: publicUrl.href })
          : say(403, `The studio is at ${publicUrl.href}`);
      }
      if (address.scheme === "https") response.setHeader(...strictTransport);
    }
    if (publicPath && url.pathname === publicPath && isRead(request)) {
      return say(308, "", { Location: `${publicPath}/${url.search}` });
    }
    if (!url.pathname.startsWith(`${publicPath}/`)) {
      return say(404, `Nothing is here. The studio is at ${publicPath}/`);
    }
    const path = url.pathname.slice(publicPath.length) + url.search;
    restore(request, path, address);
    if (!mayEnter(request, response, { isOwnHost, isReachedByAddress })) return false;
    request.url = `${address.scheme}://${address.host}${path}`;
    return true;
  };
}

function restore(request: IncomingMessage, path: string, { host }: RequestAddress): void {
  request.url = path;
  request.headers.host = host;
}

const plainText = {
  "Content-Type": "text/plain; charset=utf-8",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

/** For a year, browsers open the studio by HTTPS only. */
const strictTransport = ["Strict-Transport-Security", "max-age=31536000"] as const;

/** Path and query without `.` and `..`; undefined for a request that is meant for a proxy. */
function urlOf(target = ""): URL | undefined {
  const text = `http://studio${target}`;
  return target.startsWith("/") && URL.canParse(text) ? new URL(text) : undefined;
}

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}
