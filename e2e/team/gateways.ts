import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { freePort } from "../support/free-port.ts";

const source = fileURLToPath(new URL("gateway-process.ts", import.meta.url));
const outDir = fileURLToPath(new URL("../../test-results/team/server", import.meta.url));

/** How long after its death a gateway is taken for alive, in ms. Studios wait longer, for busy machines. */
export const LEASE_MS = 1_500;

/** Builds the process of a gateway into one file, which starts at once. */
export async function buildGateway(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "warn",
    build: { ssr: source, outDir, target: "node20", minify: false },
    ssr: { noExternal: true },
  });
  return `${outDir}/gateway-process.js`;
}

export interface GatewayProcess {
  port: number;
  start: () => Promise<void>;
  kill: () => Promise<void>;
  /** The most memory that the process has had, in bytes. */
  mostMemory: () => Promise<number>;
}

interface Settings {
  /** Of GREEN-API. */
  apiPort: number;
  /** Of Valkey; without it, the process remembers by itself. */
  storePort: number | undefined;
  /** How long the gateway waits for a GREEN-API that is silent, in ms. */
  idleLimitMs: number;
}

/**
 * Starts a gateway on a port that it keeps when it is started again.
 *
 * @param file the built process.
 */
export async function startGateway(file: string, settings: Settings): Promise<GatewayProcess> {
  const { apiPort, storePort, idleLimitMs } = settings;
  const port = await freePort();
  const store = storePort && { REDIS_URL: `redis://127.0.0.1:${storePort}` };
  const given = {
    PORT: String(port),
    API_PORT: String(apiPort),
    LEASE_MS: String(LEASE_MS),
    IDLE_LIMIT_MS: String(idleLimitMs),
  };
  let child: ChildProcess | undefined;
  const isAlive = () => child?.exitCode === null && child.signalCode === null;

  const start = async () => {
    // Two faults may have killed it, and each ends by itself.
    if (isAlive()) return;
    child = fork(file, {
      execArgv: [],
      env: { ...given, ...store },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    // Another fault may kill it before it is ready.
    await Promise.race([once(child, "message"), once(child, "exit")]);
  };
  await start();
  return {
    port,
    start,
    async kill() {
      if (!child || !isAlive()) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    mostMemory: () =>
      new Promise((resolve) => {
        child?.on("message", (message) => {
          if (typeof message === "number") resolve(message);
        });
        child?.send("memory");
      }),
  };
}
