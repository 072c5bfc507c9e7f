// One gateway in a process of its own, as it is behind a balancer; it ends with the process that started it.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createGateway } from "../../src/gateway/gateway.ts";
import { createPublicFetch } from "../../src/gateway/http/public-fetch.ts";
import { attemptValkey } from "../../src/gateway/valkey/attempt-valkey.ts";
import { connectValkey } from "../../src/gateway/valkey/valkey-client.ts";

/** In the environment. */
interface Given {
  PORT: string;
  /** Where GREEN-API is. */
  API_PORT: string;
  /** Without it, the process remembers by itself. */
  REDIS_URL?: string;
  LEASE_MS: string;
  IDLE_LIMIT_MS: string;
}
const { PORT, API_PORT, REDIS_URL, LEASE_MS, IDLE_LIMIT_MS } = process.env as unknown as Given;
const log = () => {};

/** Connects to the GREEN-API of the test, whatever host is asked for. */
const fetchHere = createPublicFetch((_, { all }, callback) => {
  if (all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
  else callback(null, "127.0.0.1", 4);
});
const fetchUpstream: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const { hostname, pathname, search } = new URL(request.url);
  const { method, headers, body, redirect } = request;
  const passedOn = {
    method,
    headers,
    body,
    redirect,
    duplex: "half",
    signal: init?.signal ?? null,
  };
  return fetchHere(`http://${hostname}:${API_PORT}${pathname}${search}`, passedOn);
};

const attempts =
  REDIS_URL && attemptValkey(connectValkey(REDIS_URL, log), { leaseMs: Number(LEASE_MS) });
const app = createGateway({
  log,
  readOwnFile: async () => undefined,
  fetchUpstream,
  idleLimitMs: Number(IDLE_LIMIT_MS),
  ...(attempts && { attempts }),
});
const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
const server = createServer((...given) => void listener(...given));
server.keepAliveTimeout = 600_000;
server.listen(Number(PORT), "127.0.0.1", () => process.send?.("ready"));

process.on("message", () => {
  process.send?.(process.resourceUsage().maxRSS * 1024);
});
process.on("disconnect", () => process.exit());
