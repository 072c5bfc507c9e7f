import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** A part of the built studio's own server, in a process and folder of its own. */
interface BuiltServer {
  /** The address that people open, with a slash at its end. */
  url: string;
  /** What the server has logged. */
  lines: string[];
  /** Ends it by a signal, and gives its exit code. */
  stop: () => Promise<number | null>;
}

/**
 * Starts what an image has, the built page and the built server without any package, behind a proxy that gives it
 * another name and a folder.
 */
export async function startBuiltServer(env: Record<string, string> = {}): Promise<BuiltServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "built-"));
  for (const part of ["dist", "dist-server"]) {
    await cp(part, path.join(folder, part), { recursive: true });
  }
  let target = 0;
  const proxy = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers, socket } = incoming;
    const forwarded = {
      ...headers,
      host: "studio",
      "x-forwarded-host": headers.host,
      "x-forwarded-proto": "http",
      "x-forwarded-for": socket.remoteAddress,
    };
    const passedOn = httpRequest(
      { host: "127.0.0.1", port: target, method, path: url, headers: forwarded },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passedOn.on("error", () => outgoing.destroy());
    incoming.pipe(passedOn);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = `http://studio.localhost:${(proxy.address() as AddressInfo).port}/voice/`;

  const server = spawn(process.execPath, ["dist-server/server.js", "--port", "0"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      DATA_FOLDER: path.join(folder, "data"),
      PUBLIC_URL: url,
      TRUST_PROXY: "127.0.0.1",
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const log = createInterface({ input: server.stdout });
  log.on("line", (line) => lines.push(line));
  const [first] = await Promise.race([once(log, "line"), once(server, "exit")]);
  target = Number(new URL(JSON.parse(String(first)).url).port);

  return {
    url,
    lines,
    async stop() {
      const code = await exitOf(server);
      proxy.closeAllConnections();
      proxy.close();
      await rm(folder, { recursive: true });
      return code;
    },
  };
}

async function exitOf(server: ChildProcess): Promise<number | null> {
  const exited = once(server, "exit");
  server.kill("SIGTERM");
  const [code] = await exited;
  return code;
}
