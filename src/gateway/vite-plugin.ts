import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { Connect, Plugin, ResolvedConfig } from "vite";
import { createGateway } from "./gateway.ts";
import { readFileBelow } from "./read-file-below.ts";

const ownPaths = /^\/(?:proxy|emulator)\//;

/**
 * Hangs the gateway into Vite's dev and preview servers, on `/proxy/` and `/emulator/`. Vite's own
 * CORS headers are turned off: the emulator sends its own, and nothing else may be read from other
 * origins.
 *
 * `GATEWAY_SILENCE_LIMIT_MS` in the environment shortens the wait for a silent host, in milliseconds.
 */
export function gateway(): Plugin {
  return {
    name: "gateway",
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer({ middlewares, config }) {
      middlewares.use(mount(config, config.publicDir));
    },
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(mount(config, path.resolve(config.root, config.build.outDir)));
    },
  };
}

function mount({ logger }: ResolvedConfig, staticFolder: string): Connect.NextHandleFunction {
  const limit = Number(process.env["GATEWAY_SILENCE_LIMIT_MS"]);
  const app = createGateway({
    log: (line) => logger.warn(line, { timestamp: true }),
    readOwnFile: readFileBelow(path.resolve(staticFolder)),
    silenceLimitMs: limit > 0 ? limit : undefined,
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    if (ownPaths.test(request.url ?? "")) void listener(request, response);
    else next();
  };
}
