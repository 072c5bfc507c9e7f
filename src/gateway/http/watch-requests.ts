import type { Server } from "node:http";
import { endIdleRequests } from "./end-idle-requests.ts";

/** Longer than a person pauses between two clicks. */
const KEPT_OPEN_MS = 65_000;

/**
 * Ends requests that stay silent, and keeps connections open between requests. Node would close them after five
 * seconds: a request that leaves at that moment is lost, and browsers send such a POST a second time.
 *
 * @param idleLimitMs how long a request may be idle before it is complete, in milliseconds.
 */
export function watchRequests(server: Server, idleLimitMs: number): void {
  server.keepAliveTimeout = KEPT_OPEN_MS;
  endIdleRequests(server, idleLimitMs);
}
