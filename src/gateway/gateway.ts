import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { redact } from "../green-api/redaction.ts";
import { AnswerLost } from "./emulator/api-refusal.ts";
import { createEmulator } from "./emulator/emulator.ts";
import type { ReadOwnFile } from "./emulator/look-at.ts";
import { gatewayAnswer, refuse } from "./proxy/gateway-answer.ts";
import { createProxy } from "./proxy/proxy.ts";
import { createPublicFetch } from "./proxy/public-fetch.ts";

/** GREEN-API's longest documented wait is 70 s; this leaves it room. */
const SILENCE_LIMIT_MS = 75_000;

interface GatewayOptions {
  /** Takes one line for each failure; no token is in it. */
  log: (line: string) => void;
  /** Reads a static file that stands beside the studio's pages. */
  readOwnFile: ReadOwnFile;
  /** Reaches GREEN-API's hosts; by default at public addresses only. */
  fetchUpstream?: typeof fetch;
  /** The longest silence of one exchange, in milliseconds. */
  silenceLimitMs?: number;
  /** Unix time in ms. */
  now?: () => number;
}

/**
 * The server half of the studio: `/proxy`, which passes calls on to GREEN-API, and `/emulator`, a
 * local GREEN-API. Both speak `Request` and `Response`, so they are tested without a port.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function createGateway({
  log,
  readOwnFile,
  fetchUpstream = createPublicFetch(),
  silenceLimitMs = SILENCE_LIMIT_MS,
  now = Date.now,
}: GatewayOptions) {
  const safeLog = (line: string) => log(redact(line));
  const emulator = createEmulator({ now, readOwnFile });
  const proxy = createProxy({ fetchUpstream, emulator, silenceLimitMs, log: safeLog, now });

  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  app.all("/proxy/*", (c) => proxy(c.req.raw, c.env));
  app.all("/emulator/*", async (c) => {
    try {
      return await emulator(c.req.raw);
    } catch (error) {
      if (!(error instanceof AnswerLost) || !c.env.outgoing) throw error;
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
  app.notFound(() => refuse(404, "Nothing is here."));
  app.onError((error, c) => {
    safeLog(
      `[gateway] ${c.req.method} failed: ${redact(error.message, c.req.header("X-Api-Token"))}`,
    );
    const message = "The gateway itself failed; the request may have arrived.";
    return gatewayAnswer({ code: "connection-lost", status: 500, message, left: "yes" });
  });
  return app;
}
