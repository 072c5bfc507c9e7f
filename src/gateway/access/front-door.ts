import type { IncomingMessage, ServerResponse } from "node:http";
import { isOfGateway } from "../gateway-paths.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { whyCrossSite } from "./cross-site-request.ts";
import type { HostRule } from "./host-rule.ts";

interface FrontDoorOptions {
  isOwnHost: HostRule;
  /** Whether `127.0.0.1` leads to the studio, so that its other names can be redirected there. */
  isReachedByAddress: boolean;
}

/**
 * The first look at a request, the same for every server of the studio: worker scripts of other projects, other
 * names of this machine, and what other sites ask for. The gateway looks at its own paths by itself.
 *
 * @returns whether the request may go on; if not, it has been answered.
 */
export function mayEnter(
  request: IncomingMessage,
  response: ServerResponse,
  { isOwnHost, isReachedByAddress }: FrontDoorOptions,
): boolean {
  // The studio has no service worker; one that another project left at this origin is not updated.
  if (request.headers["service-worker"]) {
    response.writeHead(404).end();
    return false;
  }
  const address = isReachedByAddress ? canonicalAddress(request) : undefined;
  if (address) {
    response.writeHead(307, { Location: address }).end();
    return false;
  }
  const refusal = isOfGateway(request.url) ? undefined : whyCrossSite(request, isOwnHost);
  if (refusal) {
    response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" }).end(refusal);
    return false;
  }
  return true;
}
