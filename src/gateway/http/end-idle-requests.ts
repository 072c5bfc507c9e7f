import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Lets a request take as long as it needs, and ends it when its sender falls silent. Node itself ends
 * each request after five minutes, and an upload may take an hour.
 *
 * @param limitMs the longest silence in the middle of a request, in milliseconds.
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
    // One that is whole waits for its answer, and the proxy knows how long that may take.
    const isWaiting = answering.get(socket)?.complete ?? false;
    if (!isWaiting) socket.destroy();
  });
}
