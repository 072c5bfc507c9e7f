import { writeFile } from "node:fs/promises";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { deferred } from "../under-test/gateway-under-test.ts";
import { ask, folders, serve } from "./served-under-test.ts";
import { readSettings } from "./settings.ts";
import { startServer } from "./start-server.ts";

const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
const SEND = "/proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus";
const KEY = "01JZ8W3Q4T5V6X7Y8Z9A0BCDEF";

/** A studio whose GREEN-API answers when the test says so. */
async function slowStudio(env: Record<string, string> = {}) {
  const answer = deferred<Response>();
  const asked = deferred<void>();
  const studio = await serve(env, {
    fetchUpstream: (input) => {
      const { body } = input as Request;
      body?.pipeTo(new WritableStream()).catch(() => {});
      asked.resolve();
      return answer.promise;
    },
  });
  const send = (headers: Record<string, string> = {}, agent = new Agent({ keepAlive: true })) => {
    const options = {
      method: "POST",
      agent,
      headers: {
        Authorization: `Bearer ${TOKEN}`,
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/json",
        ...headers,
      },
    };
    return httpRequest(`${studio.origin}${SEND}`, options).end(
      '{"urlFile":"https://files.example/a","fileName":"a.mp3"}',
    );
  };
  return { ...studio, answer, asked: asked.promise, send };
}

test("a stop lets a send finish, accepts nothing more, and closes idle connections at once", async () => {
  const studio = await slowStudio();
  const sent = studio.send();
  const response = new Promise<{ status?: number; connection?: string }>((resolve, reject) => {
    sent.on("error", reject).on("response", (got) => {
      got.resume();
      resolve({ status: got.statusCode ?? 0, connection: got.headers.connection ?? "" });
    });
  });
  await studio.asked;
  const idle = connect(Number(new URL(studio.origin).port), "127.0.0.1");
  idle.write(`GET /healthz HTTP/1.1\r\nHost: ${new URL(studio.origin).host}\r\n\r\n`);
  await new Promise((resolve) => idle.once("data", resolve));
  const idleClosed = new Promise((resolve) => idle.once("close", resolve));

  const stopped = studio.stop();
  await idleClosed;
  await expect(ask(studio.origin, "/healthz")).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
  expect(studio.events()).toEqual(["start", "stop"]);
  studio.answer.resolve(Response.json({ idMessage: "3EB0C767D097B7C7C030" }));
  expect((await response).status).toBe(200);
  await stopped;
  expect(JSON.parse(studio.lines.at(-1) ?? "")).toMatchObject({ event: "stopped", cut: 0 });
  await studio.close();
});

test("a stop waits for a send whose browser has gone", async () => {
  const studio = await slowStudio();
  const sent = studio.send({ "Idempotency-Key": KEY });
  sent.on("error", () => {});
  await studio.asked;
  const gone = new Promise((resolve) => sent.on("close", resolve));
  sent.destroy();
  await gone;
  const stopped = studio.stop();
  const first = await Promise.race([
    stopped.then(() => "stopped"),
    new Promise((resolve) => setImmediate(() => resolve("still waiting"))),
  ]);
  expect(first).toBe("still waiting");
  studio.answer.resolve(Response.json({ idMessage: "3EB0C767D097B7C7C030" }));
  await stopped;
  expect(JSON.parse(studio.lines.at(-1) ?? "")).toMatchObject({ event: "stopped", cut: 0 });
  await studio.close();
});

test("a stop ends at the silence limit at the latest, and says what it cut", async () => {
  const studio = await slowStudio({ GATEWAY_IDLE_LIMIT_MS: "300" });
  const upload = connect(Number(new URL(studio.origin).port), "127.0.0.1");
  upload.on("error", () => {});
  const { host } = new URL(studio.origin);
  const head = [
    `POST ${SEND.replace("sendVoiceStatus", "uploadFile")} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${TOKEN}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: audio/mpeg",
    "Content-Length: 1000000",
  ];
  upload.write([...head, "", "begun"].join("\r\n"));
  const dripping = setInterval(() => upload.write("x"), 20);
  await studio.asked;
  const cut = new Promise((resolve) => upload.once("close", resolve));
  await studio.stop();
  await cut;
  clearInterval(dripping);
  expect(JSON.parse(studio.lines.at(-1) ?? "")).toMatchObject({ level: "error", cut: 1 });
  await studio.close();
});

test("health is told under any name, and a studio that cannot note sends is not ready", async () => {
  const studio = await serve({ PUBLIC_URL: "https://studio.example/voice/" });
  for (const target of ["/healthz", "/readyz"]) {
    const { status, text } = await ask(studio.origin, target, { headers: { host: "10.0.0.7" } });
    expect([status, text]).toEqual([200, '{"ok":true}']);
  }
  await studio.close();
});

test("the log has JSON lines for start, failures and stop, and no token", async () => {
  const studio = await serve(
    { ACCESS_LOG: "1", EMULATOR: "1" },
    { fetchUpstream: () => Promise.reject(new TypeError(`fetch ${TOKEN} failed`)) },
  );
  const headers = { Authorization: `Bearer ${TOKEN}`, "Sec-Fetch-Site": "same-origin" };
  await ask(studio.origin, SEND.replace("sendVoiceStatus", "getStateInstance"), { headers });
  await ask(studio.origin, `/emulator/waInstance1101000001/getStateInstance/${TOKEN}?a=${TOKEN}`);
  await studio.close();
  expect(studio.events()).toEqual(["start", "failure", "request", "request", "stop", "stopped"]);
  expect(studio.lines.join()).not.toContain(TOKEN);
  expect(JSON.parse(studio.lines[2] ?? "")).toMatchObject({ method: "GET", status: 502 });
});

test.each([
  ["is not built", { pageFolder: "/nowhere" }, {}, "npm run serve"],
  ["may not write into its folder", {}, { DATA_FOLDER: "FILE/data" }, "DATA_FOLDER must be"],
  ["has no such address", {}, { HOST: "203.0.113.1" }, "HOST and PORT cannot be used"],
])("a studio that %s says so and does not start", async (_, parts, env, sentence) => {
  const { pageFolder, dataFolder, remove } = await folders();
  const file = path.join(pageFolder, "index.html");
  await writeFile(file, "a file, not a folder");
  const given = Object.entries({ PORT: "0", DATA_FOLDER: dataFolder, ...env });
  const settings = readSettings(
    Object.fromEntries(given.map(([name, value]) => [name, value.replace("FILE", file)])),
  );
  await expect(startServer(settings, { pageFolder, log: () => {}, ...parts })).rejects.toThrow(
    sentence,
  );
  await remove();
});

test("a port that is taken is named", async () => {
  const studio = await serve();
  const { port } = new URL(studio.origin);
  await expect(serve({ PORT: port })).rejects.toThrow("PORT is taken by another program");
  await studio.close();
});
