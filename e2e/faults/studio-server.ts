import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLogger, preview } from "vite";
import { folderOrMemory } from "../../src/gateway/attempts/folder-or-memory.ts";
import { builtPageHeaders } from "../../src/vite/page-headers.ts";
import { gateway } from "../../src/vite/gateway-plugin.ts";

/**
 * Replaces the 75 s that the gateway waits for a silent host, in tests about this silence. Other tests keep the
 * 75 s, because a healthy exchange may take more than 2 s on a busy machine.
 */
export const SHORT_SILENCE_MS = 2_000;

/** A warmed connection must still exist when it is needed, even on a busy machine. */
export const KEPT_OPEN_MS = 10 * 60 * 1000;

export interface StudioServer {
  port: () => number;
  /** Everything that the server has printed. */
  printed: () => string;
  /**
   * Cuts every connection, as a new process does. If it keeps its folder, it knows the sends before the
   * restart.
   */
  restart: (how?: { forgets: boolean }) => Promise<void>;
  /**
   * Sets how long the gateway waits for a silent host, in milliseconds; undefined for its default. A change
   * starts a new process.
   */
  limitSilence: (limitMs: number | undefined) => Promise<void>;
  close: () => Promise<void>;
}

/** No link in these tests exists; the studio says so and sends it anyway. */
const fetchLink = () => Promise.reject(new TypeError("fetch failed"));

/** Starts the built studio as `vite preview` serves it, with another GREEN-API behind its gateway. */
export async function startStudio(fetchUpstream: typeof fetch): Promise<StudioServer> {
  const lines: string[] = [];
  const logger = createLogger("info");
  for (const level of ["info", "warn", "warnOnce", "error"] as const) {
    logger[level] = (line) => lines.push(line);
  }
  let idleLimitMs: number | undefined;
  const folders = await mkdtemp(path.join(tmpdir(), "attempts-"));
  let memories = 0;
  const start = async () => {
    const folder = path.join(folders, String(memories));
    const attempts = folderOrMemory(folder, Date.now, (line) => lines.push(line));
    const started = await preview({
      configFile: false,
      customLogger: logger,
      plugins: [gateway({ fetchUpstream, fetchLink, idleLimitMs, attempts })],
      preview: { host: "127.0.0.1", port: 0, headers: builtPageHeaders() },
    });
    Object.assign(started.httpServer, { keepAliveTimeout: KEPT_OPEN_MS });
    return started;
  };

  let server = await start();
  const restart = async ({ forgets } = { forgets: false }) => {
    await server.close();
    // Not emptied: a send that was cut may still write there.
    if (forgets) memories += 1;
    server = await start();
  };
  return {
    port: () => (server.httpServer.address() as AddressInfo | null)?.port ?? 0,
    printed: () => lines.join("\n"),
    restart,
    limitSilence: async (limitMs) => {
      if (limitMs === idleLimitMs) return;
      idleLimitMs = limitMs;
      await restart();
    },
    close: async () => {
      await server.close();
      // What a last send writes meanwhile is left to the system, as everything in its folder for such files.
      await rm(folders, { recursive: true, force: true }).catch(() => {});
    },
  };
}
