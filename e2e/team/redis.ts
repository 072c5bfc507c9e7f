import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import { findRedis } from "./find-programs.js";

export interface Redis {
  port: number;
  kill: () => Promise<void>;
  /** Starts it again, with what its disk has kept. */
  start: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts `redis-server` on a free port, in a folder of its own.
 *
 * @param memory "kept" if all that it confirms survives a kill; "lost" if nothing does.
 */
export async function startRedis(memory: "kept" | "lost"): Promise<Redis> {
  const folder = await mkdtemp(path.join(tmpdir(), "redis-"));
  const port = await freePort();
  const persistence = memory === "kept" ? ["yes", "--appendfsync", "always"] : ["no"];
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const program = findRedis() ?? "redis-server";
  let server: ChildProcess;

  const start = async () => {
    server = spawn(program, [...args, "--appendonly", ...persistence], { stdio: "ignore" });
    await answers(port, "PING\r\n", "+PONG");
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    port,
    kill,
    start,
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a server answers what it should to what is written to it. */
async function answers(port: number, written: string, expected: string): Promise<void> {
  for (;;) {
    const isReady = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(written));
      socket.on("data", (data) => {
        resolve(data.toString().startsWith(expected));
        socket.destroy();
      });
      socket.on("error", () => resolve(false));
      socket.on("close", () => resolve(false));
    });
    if (isReady) return;
    await wait(20);
  }
}
