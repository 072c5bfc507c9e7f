import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { connectValkey, StoreUnreachable } from "./valkey-client.ts";

const WITHIN_MS = 300;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that does this with each connection. */
async function listen(connected: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

function connectTo(port: number) {
  const lines: string[] = [];
  const url = `redis://me:secret@127.0.0.1:${port}`;
  const valkey = connectValkey(url, (line) => lines.push(line), WITHIN_MS);
  closing.push(valkey.close);
  return { valkey, lines };
}

test.each([
  ["says nothing", () => {}],
  ["ends every connection", (socket: Socket) => void socket.destroy()],
])("a store that %s cannot be reached: no command waits for long", async (_, act) => {
  const { valkey, lines } = connectTo(await listen(act));
  const began = performance.now();
  await expect(valkey.command("PING")).rejects.toBeInstanceOf(StoreUnreachable);
  expect(performance.now() - began).toBeLessThan(20 * WITHIN_MS);
  expect(await valkey.isReady()).toBe(false);
  expect(lines.join()).not.toContain("secret");
  expect(lines.filter((line) => line.includes("cannot be reached")).length).toBeLessThanOrEqual(1);
});

test("a command waits for a store that is just starting", async () => {
  // Speaks as much of the protocol as a client needs to begin.
  const port = await listen((socket) => {
    socket.on("data", (data) => {
      const commands = data.toString().match(/^\*\d+/gm) ?? [];
      for (const _ of commands) socket.write("+OK\r\n");
    });
  });
  const { valkey } = connectTo(port);
  expect(await valkey.command("SET", "vss:any", "1", "NX")).toBe("OK");
});
