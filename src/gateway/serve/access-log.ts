import type { Server } from "node:http";
import type { Log } from "./json-log.ts";

/** Writes a line for each answer: method, path without query, status, and how long it took. */
export function logRequests(server: Server, log: Log): void {
  server.prependListener("request", (request, response) => {
    const startedAt = performance.now();
    const { method, url = "" } = request;
    response.once("close", () => {
      log({
        level: "info",
        event: "request",
        method,
        path: url.split("?")[0],
        status: response.statusCode,
        ms: Math.round(performance.now() - startedAt),
      });
    });
  });
}
