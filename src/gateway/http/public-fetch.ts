import { lookup as systemLookup } from "node:dns";
import { lookup as lookUp } from "node:dns/promises";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";
import os from "node:os";
import { Agent, fetch as undiciFetch } from "undici";

/** Addresses that are not on the public internet, by RFC 6890 and its registries. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Azure's internal services, at an address that looks public.
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  notPublic.addSubnet(network, prefix, "ipv4");
}

/** Of IPv6, only the part that is assigned, without the ranges for IPv4 addresses and for examples. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet("2000::", 3, "ipv6");
const notPublicIpv6 = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  notPublicIpv6.addSubnet(network, prefix, "ipv6");
}

/** Whether an address, as a resolver gives it, is on the public internet and does not belong to this machine. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !notPublic.check(address, "ipv4") && !isOwn(address, "ipv4");
  return (
    publicIpv6.check(address, "ipv6") &&
    !notPublicIpv6.check(address, "ipv6") &&
    !isOwn(address, "ipv6")
  );
}

/** Read each time, because a laptop changes networks. */
function isOwn(address: string, family: "ipv4" | "ipv6"): boolean {
  const own = new BlockList();
  for (const { address: one } of Object.values(os.networkInterfaces()).flatMap(
    (all) => all ?? [],
  )) {
    if (isIP(one)) own.addAddress(one, isIPv6(one) ? "ipv6" : "ipv4");
  }
  return own.check(address, family);
}

/** A name or address is not on the public internet. To `fetch` it looks like a name that was not found. */
export class AddressRefused extends Error {
  override name = "AddressRefused";
  readonly code = "ENOTFOUND";
  readonly syscall = "getaddrinfo";

  constructor(hostname: string) {
    super(`${hostname} has no public address`);
  }
}

/**
 * Resolves a name for a connection, and refuses a name that leads to this machine or its network. The
 * connection is opened to the addresses that were checked, so DNS rebinding gains nothing.
 *
 * @param resolve the resolver; the system's by default.
 */
export function publicLookup(resolve: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const stranger = error
        ? undefined
        : addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error || stranger || !first) {
        callback(error ?? new AddressRefused(hostname), "");
      } else if (options.all) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}

/** Whether this machine can resolve names at present, by one that always exists. */
export async function findsNames(): Promise<boolean> {
  return lookUp("green-api.com").then(
    () => true,
    () => false,
  );
}

/** undici's `fetch` is the platform's with a choice of connections; its types are copies of the platform's. */
const fetchThrough = undiciFetch as unknown as (
  url: string,
  init: RequestInit & { dispatcher: Agent; duplex: "half" },
) => Promise<Response>;

/** Whether the host of a URL is an IP address that is not public. */
export function isPrivateLiteral({ hostname }: URL): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(address) !== 0 && !isPublicAddress(address);
}

/**
 * A `fetch` that opens connections to public addresses only.
 *
 * @param lookup finds the addresses of a name.
 * @throws as `fetch` does; the cause of a refusal is {@link AddressRefused}.
 */
export function createPublicFetch(lookup: LookupFunction = publicLookup()): typeof fetch {
  const dispatcher = new Agent({ connect: { lookup } });
  return async (input, init) => {
    const { url, method, headers, body, redirect } = new Request(input, init);
    // The caller's own signal: that of the new `Request` no longer works once the request is garbage.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    // An IP address is never resolved, so it is checked here.
    const target = new URL(url);
    if (isPrivateLiteral(target)) {
      throw new TypeError("fetch failed", { cause: new AddressRefused(target.hostname) });
    }
    const plain = [...headers];
    return fetchThrough(url, {
      method,
      headers: plain,
      body,
      redirect,
      signal,
      dispatcher,
      duplex: "half",
      // Without a window, `fetch` never asks for a password, and need not keep a copy of the body for that.
      window: null,
    });
  };
}
