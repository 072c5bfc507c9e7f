import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import envPaths from "env-paths";
import {
  type Connect,
  loadEnv,
  type Plugin,
  type PreviewServer,
  type ResolvedConfig,
  type ViteDevServer,
} from "vite";
import { loopbackHostname } from "../lib/text/loopback-hostname.ts";
import { createAccessKeys, type AccessKeys } from "../gateway/access/access-keys.ts";
import { mayEnter } from "../gateway/access/front-door.ts";
import { anyHost, isLoopbackHost } from "../gateway/access/host-rule.ts";
import { admitOrRefuse } from "../gateway/access/admit-or-refuse.ts";
import { isOfGateway } from "../gateway/gateway-paths.ts";
import { createGateway, type GatewayOptions, IDLE_LIMIT_MS } from "../gateway/gateway.ts";
import { folderOrMemory } from "../gateway/attempts/folder-or-memory.ts";
import { everySecond } from "../gateway/planned/every-second.ts";
import { planFolder } from "../gateway/planned/plan-folder.ts";
import type { PlannedSends } from "../gateway/planned/planned-sends.ts";
import { readServerInstances } from "../gateway/server-instances.ts";
import { readFileBelow } from "../gateway/http/read-own-file.ts";
import { watchRequests } from "../gateway/http/watch-requests.ts";

/**
 * Adds the gateway to Vite's dev and preview servers. Vite's own CORS headers are turned off: the emulator
 * sends its own, and nothing else may be read from other origins. If the server can be reached from other
 * machines, every browser needs the key that is printed with the address. Requests of other sites are
 * refused before Vite sees them.
 *
 * `GREEN_API_INSTANCES` in the environment or in `.env.local` lists instances whose tokens stay here.
 * Sends of these instances can be planned; `DATA_FOLDER` replaces the user's data folder, in which plans are kept.
 * `GATEWAY_IDLE_LIMIT_MS` in the environment shortens the wait for a silent host, in milliseconds;
 * `GATEWAY_CACHE_FOLDER` replaces the user's cache folder, in which sends are noted.
 * `EMULATOR_SPEED` makes the emulator's statuses progress so many times faster.
 *
 * @param options for tests that replace GREEN-API; the studio itself passes none.
 */
export function gateway(options: Partial<GatewayOptions> = {}): Plugin {
  return {
    name: "gateway",
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer: {
      order: "pre",
      handler(server) {
        const { middlewares, config, httpServer } = server;
        const { host } = config.server;
        const keys = isOpenToNetwork(host) ? printKeys(server) : undefined;
        middlewares.use(mount(config, host, config.publicDir, options, keys));
        watch(httpServer, options);
      },
    },
    configurePreviewServer: {
      order: "pre",
      handler(server) {
        const { middlewares, config, httpServer } = server;
        const { host } = config.preview;
        const folder = path.resolve(config.root, config.build.outDir);
        const keys = isOpenToNetwork(host) ? printKeys(server) : undefined;
        middlewares.use(mount(config, host, folder, options, keys));
        watch(httpServer, options);
      },
    },
  };
}

function mount(
  { logger, mode, envDir }: ResolvedConfig,
  host: string | boolean | undefined,
  staticFolder: string,
  options: Partial<GatewayOptions>,
  keys: AccessKeys | undefined,
): Connect.NextHandleFunction {
  const { GREEN_API_INSTANCES } = loadEnv(mode, envDir, "GREEN_API_INSTANCES");
  // Vite checks the host of a studio that is open to the network.
  const isOwnHost = keys ? anyHost : isLoopbackHost;
  const log = (line: string) => logger.warn(line, { timestamp: true });
  const serverInstances = readServerInstances(GREEN_API_INSTANCES);
  const app = createGateway({
    log,
    readOwnFile: readFileBelow(path.resolve(staticFolder)),
    serverInstances,
    planned: serverInstances.length > 0 ? plannedSends() : undefined,
    isOwnHost,
    attempts: options.attempts ?? folderOrMemory(attemptsFolder(), Date.now, log),
    idleLimitMs: idleLimit(),
    emulatorSpeed: positive(process.env["EMULATOR_SPEED"]),
    ...options,
  });
  const isReachedByAddress = host === "127.0.0.1" || host === "0.0.0.0" || host === true;
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    if (!mayEnter(request, response, { isOwnHost, isReachedByAddress })) return;
    if (keys && !admitOrRefuse(request, response, keys)) return;
    if (isOfGateway(request.url)) return void listener(request, response);
    // Vite compresses what it serves: on one machine that takes longer than the transfer.
    if (!keys) delete request.headers["accept-encoding"];
    next();
  };
}

/** Plans outlive the studio: what is due while it does not run is missed, and says so. */
function plannedSends(): PlannedSends {
  const folder = process.env["DATA_FOLDER"] || envPaths("voice-status-studio", { suffix: "" }).data;
  return { store: planFolder(path.join(folder, "planned")), clock: everySecond() };
}

/** The folder in which sends are noted. */
function attemptsFolder(): string {
  const cache = envPaths("voice-status-studio", { suffix: "" }).cache;
  return path.join(process.env["GATEWAY_CACHE_FOLDER"] || cache, "attempts");
}

/** Whether a server that listens on this host can be reached from other machines. */
function isOpenToNetwork(host: string | boolean | undefined): boolean {
  return host === true || (typeof host === "string" && !loopbackHostname.test(host));
}

/** Adds the key for the next browser to the addresses that the server prints. */
function printKeys(server: ViteDevServer | PreviewServer): AccessKeys {
  const keys = createAccessKeys(() => {
    server.config.logger.info("  A browser was let in. The address for the next one:");
    server.printUrls();
  });
  server.printUrls = () => {
    const { local = [], network = [] } = server.resolvedUrls ?? {};
    for (const url of [...local, ...network]) {
      server.config.logger.info(`  ➜  ${url}?key=${keys.key()}`);
    }
  };
  return keys;
}

function watch(server: ViteDevServer["httpServer"], options: Partial<GatewayOptions>): void {
  if (server && "requestTimeout" in server) {
    watchRequests(server, options.idleLimitMs ?? idleLimit());
  }
}

function idleLimit(): number {
  return positive(process.env["GATEWAY_IDLE_LIMIT_MS"]) ?? IDLE_LIMIT_MS;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return number > 0 && Number.isFinite(number) ? number : undefined;
}
