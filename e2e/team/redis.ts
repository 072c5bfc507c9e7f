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
  /** Starts it again, with what its disk has kept; or with another kind of memory. */
  start: (memory?: Memory) => Promise<void>;
  close: () => Promise<void>;
}

/** "kept" if all that the server confirms survives a kill; "lost" if nothing does. */
export type Memory = "kept" | "lost";

/** Starts `redis-server` on a free port, in a folder of its own. */
export async function startRedis(initial: Memory): Promise<Redis> {
  const folder = await mkdtemp(path.join(tmpdir(), "redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  let memory = initial;
  const program = findRedis() ?? "redis-server";
  let server: ChildProcess | undefined;
  const isAlive = () => server?.exitCode === null && server.signalCode === null;

  const start = async (other = memory) => {
    if (isAlive()) return;
    memory = other;
    const persistence = memory === "kept" ? ["yes", "--appendfsync", "always"] : ["no"];
    server = spawn(program, [...args, "--appendonly", ...persistence], { stdio: "ignore" });
    await answers(port, "PING\r\n", "+PONG");
  };
  const kill = async () => {
    if (!server || !isAlive()) return;
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
export async function answers(port: number, written: string, expected: string): Promise<void> {
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
