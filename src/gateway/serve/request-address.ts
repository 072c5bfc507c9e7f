import type { IncomingMessage } from "node:http";
import { type BlockList, isIP, isIPv6 } from "node:net";

/** Where a request was sent to, and where it comes from. */
export interface RequestAddress {
  /** Host and port, as the browser's address bar shows them. */
  host: string;
  scheme: "http" | "https";
  /** The IP address of the machine that asks. */
  client: string;
  /** Whether one of the trusted proxies passed the request on. */
  viaProxy: boolean;
}

export interface AddressOptions {
  publicUrl: URL | undefined;
  trustProxy: BlockList;
}

/**
 * Reads the address of a request. What `X-Forwarded-Host`, `-Proto` and `-For` say counts only if a trusted proxy
 * sent it. A host that has the name of the public address is taken for it, with or without its port.
 *
 * A proxy may pass on an `X-Forwarded-Host` that the page of another site wrote, after DNS rebinding. The browser
 * itself writes `Host`, so the name of another site there is never overruled.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  { publicUrl, trustProxy }: AddressOptions,
): RequestAddress {
  const peer = socket.remoteAddress ?? "";
  const viaProxy = isListed(trustProxy, peer);
  const forwarded = (name: string) => (viaProxy ? valuesOf(headers[name]).at(-1) : undefined);
  const { host: sent = "" } = headers;
  const mayDiffer = hostnameOf(sent) === publicUrl?.hostname || isOfBackend(hostnameOf(sent));
  const host = (mayDiffer ? forwarded("x-forwarded-host") : undefined) ?? sent;
  const isPublic = publicUrl !== undefined && hostnameOf(host) === publicUrl.hostname;
  const scheme = forwarded("x-forwarded-proto") ?? (isPublic ? publicUrl.protocol : "http");
  return {
    host: isPublic ? publicUrl.host : host.toLowerCase(),
    scheme: scheme.startsWith("https") ? "https" : "http",
    client: viaProxy ? clientOf(valuesOf(headers["x-forwarded-for"]), trustProxy, peer) : peer,
    viaProxy,
  };
}

/** Each proxy adds the address that it sees: the last one that is no proxy is the client. */
function clientOf(chain: string[], proxies: BlockList, peer: string): string {
  return chain.findLast((address) => !isListed(proxies, address)) ?? chain[0] ?? peer;
}

function isListed(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** Whether a proxy may know the studio by a name that no website can have: an address, or a name without a dot. */
function isOfBackend(hostname: string): boolean {
  return isIP(hostname.replace(/^\[(.*)\]$/, "$1")) > 0 || /^[\w-]*$/.test(hostname);
}

function valuesOf(header: string | string[] | undefined): string[] {
  const values = [header ?? []].flat().join(",").split(",");
  return values.map((value) => value.trim()).filter(Boolean);
}

function hostnameOf(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, "");
}
