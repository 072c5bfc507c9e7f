import { Agent, request as httpRequest } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { ulid } from "ulid";
import { IDLE_LIMIT_MS } from "../../src/gateway/gateway.ts";
import { type GatewayProcess, startGateway } from "./gateways.ts";
import { startTeam, type Team } from "./team.ts";

const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
const ID_INSTANCE = "7100000002";
const MEGABYTE = 1024 * 1024;
const SENDS = 200;
const UPLOADS = 50;
const UPLOAD_BYTES = 20 * MEGABYTE;
/** Of each gateway, with what Node itself takes. */
const MEMORY_BOUND = 350 * MEGABYTE;
const OVERHEAD_BOUND_MS = 3;
/** Over direct, as a multiple of what a process costs that does nothing but pass on. */
const OVERHEAD_BOUND_RATIO = 4;
const BARE_RELAY = fileURLToPath(new URL("bare-relay.js", import.meta.url));

let team: Team | undefined;
const alone: GatewayProcess[] = [];
afterEach(async () => {
  for (const process of alone.splice(0)) await process.kill();
  await team?.close();
});

interface Post {
  headers?: Record<string, string>;
  body: Iterable<Buffer>;
  agent?: Agent;
}

/** @returns the status, when the whole answer was read. */
async function post(url: string, { headers, body, agent }: Post): Promise<number | undefined> {
  const request = httpRequest(url, { method: "POST", ...(headers && { headers }), agent });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
  });
  await pipeline(Readable.from(body), request);
  return answered;
}

const ofStudio = { Authorization: `Bearer ${TOKEN}`, "Sec-Fetch-Site": "same-origin" };
const proxied = (method: string) =>
  `/proxy/7103.api.green-api.com/waInstance${ID_INSTANCE}/${method}`;

function sendOf(key: string, participants: number) {
  const numbers = Array.from({ length: participants }, (_, at) => `${79120000000 + at}@c.us`);
  const body = Buffer.from(
    JSON.stringify({
      urlFile: "https://files.example/a.mp3",
      fileName: `${key}.mp3`,
      participants: numbers,
    }),
  );
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": String(body.length),
    "Idempotency-Key": key,
  };
  return { body: [body], headers: { ...ofStudio, ...headers } };
}

test(`${SENDS} sends and ${UPLOADS} uploads of 20 MB are under way at once, within the bound of memory`, async () => {
  team = await startTeam("kept");
  const { origin, greenApi, gateways } = team;
  const held: (() => void)[] = [];
  greenApi.instance(ID_INSTANCE).answer = {
    fault: "",
    queues: true,
    act: ({ response, idMessage }) => held.push(() => response.end(JSON.stringify({ idMessage }))),
  };
  const keys = Array.from({ length: SENDS }, () => ulid());
  const sends = keys.map((key) => post(origin + proxied("sendVoiceStatus"), sendOf(key, 100)));
  await expect.poll(() => held.length, { timeout: 60_000 }).toBe(SENDS);

  const chunk = Buffer.alloc(MEGABYTE, 7);
  const headers = {
    ...ofStudio,
    "Content-Type": "audio/mpeg",
    "Content-Length": String(UPLOAD_BYTES),
  };
  const uploads = Array.from({ length: UPLOADS }, () =>
    post(origin + proxied("uploadFile").replace(".api.", ".media."), {
      headers,
      body: Array(UPLOAD_BYTES / MEGABYTE).fill(chunk),
    }),
  );
  expect(await Promise.all(uploads)).toEqual(Array(UPLOADS).fill(200));
  for (const answer of held) answer();
  expect(await Promise.all(sends)).toEqual(Array(SENDS).fill(200));
  for (const key of keys) {
    expect(greenApi.deliveriesOf(ID_INSTANCE, `${key}.mp3`)).toHaveLength(1);
  }
  const most = await Promise.all(gateways.map((gateway) => gateway.mostMemory()));
  process.stdout.write(
    `most memory: ${most.map((bytes) => Math.round(bytes / MEGABYTE)).join(" and ")} MB\n`,
  );
  for (const bytes of most) expect(bytes).toBeLessThan(MEMORY_BOUND);
});

test("a send of 200 KB takes little longer through a gateway and its store", async () => {
  team = await startTeam("kept");
  const { gatewayFile, greenApi, redis } = team;
  const settings = { apiPort: greenApi.port, storePort: redis.port, idleLimitMs: IDLE_LIMIT_MS };
  const gateway = await startGateway(gatewayFile, settings);
  const relay = await startGateway(BARE_RELAY, settings);
  alone.push(gateway, relay);
  const agent = new Agent({ keepAlive: true });
  const path = `/waInstance${ID_INSTANCE}/sendVoiceStatus/${TOKEN}`;
  const ways = {
    direct: `http://127.0.0.1:${greenApi.port}${path}`,
    relayed: `http://127.0.0.1:${relay.port}${path}`,
    claimed: `http://127.0.0.1:${gateway.port}${proxied("sendVoiceStatus")}`,
  };
  const times = { direct: [] as number[], relayed: [] as number[], claimed: [] as number[] };
  for (let round = 0; round < 120; round += 1) {
    for (const way of ["direct", "relayed", "claimed"] as const) {
      const send = sendOf(ulid(), 10_000);
      const began = performance.now();
      expect(await post(ways[way], { ...send, agent })).toBe(200);
      // The first ones compile the code.
      if (round >= 20) times[way].push(performance.now() - began);
    }
  }
  agent.destroy();
  const [direct, relayed, claimed] = [p50(times.direct), p50(times.relayed), p50(times.claimed)];
  const tenths = [direct, relayed, claimed].map((ms) => ms.toFixed(1));
  process.stdout.write(
    `p50: ${tenths[0]} ms direct, ${tenths[1]} ms through a bare relay, ${tenths[2]} ms through a gateway\n`,
  );
  // On a busy machine every process in between takes longer.
  const bound = Math.max(OVERHEAD_BOUND_MS, OVERHEAD_BOUND_RATIO * (relayed - direct));
  expect(claimed - direct).toBeLessThan(bound);
});

function p50(all: number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}
