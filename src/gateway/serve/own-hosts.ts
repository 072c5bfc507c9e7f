import { type HostRule, isLoopbackHost } from "../access/host-rule.ts";

export interface OwnHosts {
  /** The address or name of this machine at which the server listens. */
  host: string;
  publicUrl: URL | undefined;
}

/** An IP address cannot be taken over by DNS rebinding; a name has to be known. */
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d{1,5})?$/;

/**
 * The hosts under which a served studio answers: that of its public address, and the names of this machine if it
 * listens there. Without a public address, a studio that is open to the network answers under any IP address.
 */
export function ownHosts({ host: listensAt, publicUrl }: OwnHosts): HostRule {
  const onLoopback = isLoopback(listensAt);
  if (publicUrl) {
    return (host) => host === publicUrl.host || (onLoopback && isLoopbackHost(host));
  }
  return onLoopback ? isLoopbackHost : (host) => isLoopbackHost(host) || address.test(host);
}

/** Whether nobody but this machine reaches what listens at a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
