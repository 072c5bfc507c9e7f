import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSessionStore } from "../../src/gateway/sign-in/session-store-under-test.ts";
import { createSessions } from "../../src/gateway/sign-in/sessions.ts";
import { sessionValkey } from "../../src/gateway/valkey/session-valkey.ts";
import { connectValkey, type Valkey } from "../../src/gateway/valkey/valkey-client.ts";
import { type Redis, startRedis } from "./redis.ts";

let redis: Redis;
let valkey: Valkey;

beforeAll(async () => {
  redis = await startRedis("kept");
  valkey = connectValkey(`redis://127.0.0.1:${redis.port}`, () => {});
});
afterAll(async () => {
  await valkey.close();
  await redis.close();
});

describeSessionStore("Valkey", async () => {
  await valkey.command("FLUSHALL");
  return sessionValkey(valkey);
});

test("two gateways share sign-ins, and the store forgets what has ended", async () => {
  const [one, other] = [1, 2].map(() => createSessions(sessionValkey(valkey), Date.now));
  const secret = await one!.start("Anna", "stamp");
  expect(await other!.find(secret)).toMatchObject({ name: "Anna" });
  const [key = ""] = (await valkey.command("KEYS", "vss:session:*")) as string[];
  expect(key).not.toContain(secret);
  const leftMs = Number(await valkey.command("PTTL", key));
  expect(leftMs).toBeGreaterThan(11 * 60 * 60 * 1000);
  expect(leftMs).toBeLessThanOrEqual(12 * 60 * 60 * 1000);
  await other!.end(secret);
  expect(await one!.find(secret)).toBeUndefined();
});
