import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Lets a request take as long as it needs, and ends it when its sender sends nothing. Node itself ends every
 * request after five minutes, but an upload may take an hour.
 *
 * @param limitMs how long a request may be idle before it is complete, in milliseconds.
 */
export function endIdleRequests(server: Server, limitMs: number): void {
  server.requestTimeout = 0;
  const answering = new WeakMap<Socket, IncomingMessage>();
  server.prependListener("request", (request, response) => {
    const { socket } = request;
    answering.set(socket, request);
    response.once("close", () => answering.delete(socket));
  });
  server.setTimeout(limitMs, (socket) => {
    // A complete request waits for its answer, for which the proxy has its own limit.
    const isWaiting = answering.get(socket)?.complete ?? false;
    if (!isWaiting) socket.destroy();
  });
}
