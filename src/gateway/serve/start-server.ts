import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { attemptFolder } from "../attempts/attempt-folder.ts";
import type { AttemptStore } from "../attempts/attempt-store.ts";
import { openAuditLog } from "../audit/audit-log.ts";
import { createGateway, type GatewayOptions } from "../gateway.ts";
import { readFileBelow } from "../http/read-own-file.ts";
import { everySecond } from "../planned/every-second.ts";
import { planFolder } from "../planned/plan-folder.ts";
import type { PlanStore } from "../planned/plan-store.ts";
import { openSignIn } from "../sign-in/open-sign-in.ts";
import { sessionMemory } from "../sign-in/session-memory.ts";
import { attemptValkey } from "../valkey/attempt-valkey.ts";
import { planValkey } from "../valkey/plan-valkey.ts";
import { sessionValkey } from "../valkey/session-valkey.ts";
import { connectValkey, type Valkey } from "../valkey/valkey-client.ts";
import { watchRequests } from "../http/watch-requests.ts";
import { logRequests } from "./access-log.ts";
import { createEntrance, publicPathOf } from "./entrance.ts";
import { createGracefulStop } from "./graceful-stop.ts";
import { createHealth } from "./health.ts";
import { createJsonLog } from "./json-log.ts";
import { ownHosts } from "./own-hosts.ts";
import { readPageDocument } from "./page-document.ts";
import { readPageHeaders } from "./page-headers-file.ts";
import { createPages } from "./pages.ts";
import { addressOf } from "./request-address.ts";
import { type Settings, SettingsRefused } from "./settings.ts";
import { createStudioApp, type StudioBindings } from "./studio-app.ts";

/** What tests replace. */
interface ServerParts extends Partial<Pick<GatewayOptions, "fetchUpstream" | "fetchLink" | "now">> {
  /** Takes each line of the log, without a line break; by default it is printed. */
  log?: (line: string) => void;
  /** The folder of the built page. */
  pageFolder?: string;
}

/** Beside the folder of the built server. */
const builtPage = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Starts the studio's own server: the built page and the gateway, without Vite.
 *
 * @returns the address at which it listens, and a function that ends it when what is under way has ended.
 * @throws {SettingsRefused} if it cannot start with these settings.
 */
export async function startServer(settings: Settings, parts: ServerParts = {}) {
  const { log: write = print, pageFolder = builtPage, now = Date.now, ...replaced } = parts;
  const { dataFolder, redisUrl, idleLimitMs, publicUrl } = settings;
  const log = createJsonLog(write, now);
  const pages = await readPages(pageFolder, settings);
  const warn = (message: string) => log({ level: "warn", event: "failure", message });
  const valkey = redisUrl === undefined ? undefined : connectValkey(redisUrl, warn);
  const attempts = valkey ? attemptValkey(valkey) : await openFolder(dataFolder, now);
  const audit = openAuditLog(settings.auditLog, now);
  const problem = await audit.problem();
  if (problem !== undefined) throw new SettingsRefused([`${problem} AUDIT_LOG names its file.`]);
  const signIn =
    settings.signIn &&
    (await openSignIn(settings.signIn, {
      base: `${publicPathOf(publicUrl)}/`,
      sessionStore: valkey ? sessionValkey(valkey) : sessionMemory(),
      log: warn,
      now,
    }).catch((error: Error) => {
      throw new SettingsRefused([error.message]);
    }));
  const clock = everySecond();
  const gateway = createGateway({
    ...replaced,
    log: warn,
    readOwnFile: readFileBelow(pageFolder),
    serverInstances: settings.serverInstances,
    isOwnHost: ownHosts(settings),
    attempts,
    audit,
    signOut: signIn?.signOut,
    planned:
      settings.serverInstances.length > 0
        ? { store: openPlans(valkey, dataFolder), clock, findUser: signIn?.findUser }
        : undefined,
    hasEmulator: settings.hasEmulator,
    emulatorSpeed: settings.emulatorSpeed,
    publicPath: publicPathOf(publicUrl),
    idleLimitMs,
    now,
  });
  const app = createStudioApp({ signIn, gateway, pages });

  const server = createServer();
  const ending = createGracefulStop(server, { limitMs: idleLimitMs });
  const listener = getRequestListener(
    (request, node) => {
      const { incoming, outgoing } = node as StudioBindings & typeof node;
      const address = addressOf(incoming, settings);
      return ending.track(Promise.resolve(app.fetch(request, { incoming, outgoing, address })));
    },
    { overrideGlobalObjects: false },
  );
  const enter = createEntrance(settings);
  const answerHealth = createHealth({
    isReady: async () =>
      !ending.isStopping() && (await attempts.isReady()) && !(await audit.problem()),
  });
  watchRequests(server, idleLimitMs);
  if (settings.accessLog) logRequests(server, log);
  server.on("request", (request, response) => {
    if (answerHealth(request, response) || !enter(request, response)) return;
    void listener(request, response);
  });

  const url = await listen(server, settings);
  log({ level: "info", event: "start", url, publicUrl: publicUrl?.href });
  const stop = async () => {
    log({ level: "info", event: "stop" });
    const left = await Promise.all([ending.stop(), clock.stop(idleLimitMs)]);
    const cut = left[0] + left[1];
    await attempts.close();
    await valkey?.close();
    log({ level: cut > 0 ? "error" : "info", event: "stopped", cut });
  };
  return { url, stop };
}

async function readPages(folder: string, { hasEmulator }: Settings) {
  try {
    const headers = await readPageHeaders(folder);
    return createPages(await readPageDocument(folder, hasEmulator), folder, headers);
  } catch {
    throw new SettingsRefused(["The page is not built: run `npm run serve`, which builds it."]);
  }
}

/** A served studio must not forget: without its folder it does not start. */
async function openFolder(dataFolder: string, now: () => number): Promise<AttemptStore> {
  return attemptFolder(path.join(dataFolder, "attempts"), now).catch(() => {
    throw new SettingsRefused(["DATA_FOLDER must be a folder in which this process may write."]);
  });
}

async function openPlans(valkey: Valkey | undefined, dataFolder: string): Promise<PlanStore> {
  return valkey ? planValkey(valkey) : planFolder(path.join(dataFolder, "planned"));
}

async function listen(server: Server, { host, port, publicUrl }: Settings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ message, ...error }: NodeJS.ErrnoException) => {
      const sentence =
        error.code === "EADDRINUSE"
          ? "PORT is taken by another program: choose another one."
          : `HOST and PORT cannot be used: ${message}.`;
      reject(new SettingsRefused([sentence]));
    });
    server.listen(port, host, resolve);
  });
  const { address, family, port: chosen } = server.address() as AddressInfo;
  const name = family === "IPv6" ? `[${address}]` : address;
  return `http://${name}:${chosen}${publicPathOf(publicUrl)}/`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
