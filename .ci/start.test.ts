import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("start.js", import.meta.url));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function taken(server: Server): Promise<string> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return String((server.address() as AddressInfo).port);
}

/** Runs the script, which ends by itself because the port is taken. */
function start(...args: string[]) {
  return new Promise<{ code: unknown; printed: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code, printed: stdout + stderr });
    });
  });
}

const page = (title: string) => `<!doctype html><title>\n${title}</title>`;

test.each([
  ["the studio itself", [], page("Voice Status Studio"), "The studio is already running: http://"],
  ["a page", ["dev"], page("My \u001B[31mshop"), "another program: “My [31mshop”."],
  ["a program with a name", [], "{}", "another program: nginx."],
])("if the port is taken by %s, the start says so, and how to choose another", async (...given) => {
  const [, mode, body, sentence] = given;
  const port = await taken(
    createServer((_, response) => response.setHeader("Server", "nginx").end(body)),
  );
  const { code, printed } = await start(...mode, "--port", port);
  expect(code).toBe(1);
  expect(printed).toContain(sentence);
  expect(printed).toMatch(/npm (?:start|run dev) -- --port \d+/);
  expect(printed).not.toMatch(/^ +at /m);
});

test("the port may be taken by another kind of server", async () => {
  const port = await taken(createSocketServer((socket) => socket.end("220 mail ready\r\n")));
  const { code, printed } = await start("--port", port);
  expect(code).toBe(1);
  expect(printed).toContain("does not speak HTTP");
});
