import { afterAll, beforeAll, expect, test } from "vitest";
import { ulid } from "ulid";
import { describeAttemptStore } from "../../src/gateway/attempts/attempt-store-under-test.ts";
import { attemptValkey } from "../../src/gateway/valkey/attempt-valkey.ts";
import { connectValkey, type Valkey } from "../../src/gateway/valkey/valkey-client.ts";
import { type Redis, startRedis } from "./redis.ts";

const LEASE_MS = 600;
const note = { digest: "one", startedAt: 1_800_000_000_000 };
let redis: Redis;
const connections: Valkey[] = [];

beforeAll(async () => {
  redis = await startRedis("kept");
});
afterAll(async () => {
  await Promise.all(connections.map((valkey) => valkey.close()));
  await redis.close();
});

function connectHere(): Valkey {
  const valkey = connectValkey(`redis://127.0.0.1:${redis.port}`, () => {});
  connections.push(valkey);
  return valkey;
}
const open = (maxBytes?: number) =>
  attemptValkey(connectHere(), { leaseMs: LEASE_MS, ...(maxBytes && { maxBytes }) });

describeAttemptStore("Valkey", async (maxBytes) => {
  await connectHere().command("FLUSHALL");
  return open(maxBytes);
});

test("gateways share the memory's name, claims, turns and answers", async () => {
  const [one, other] = [open(), open()];
  const [key, turn] = [ulid(), "shared"];
  expect(await one.run()).toBe(await other.run());
  expect(await one.claim(key, note, { turn })).toBe("claimed");
  expect(await other.claim(key, note)).toBe("known");
  expect(await other.claim(ulid(), note, { turn })).toBe("turn-taken");
  expect(await other.find(key)).toEqual({ ...note, isUnderWay: true });
  const answer = { status: 200, headers: [], body: new Uint8Array([1, 2]) };
  await one.answer(key, answer);
  one.release(key);
  expect(await other.find(key)).toEqual({ ...note, answer });
  expect(await other.claim(ulid(), note, { turn })).toBe("claimed");
});

test("an answer that is kept twice is counted once", async () => {
  const { command } = connectHere();
  await command("FLUSHALL");
  const store = open();
  const key = ulid();
  await store.claim(key, note);
  const answer = { status: 200, headers: [], body: new Uint8Array(300) };
  await store.answer(key, answer);
  await store.answer(key, answer);
  store.release(key);
  expect(await command("GET", "vss:answers:bytes")).toBe("300");
});

test("an attempt is under way as long as its gateway lives, and lost when it is dead", async () => {
  const [one, other] = [open(), open()];
  const [key, turn] = [ulid(), "the dead one's"];
  await one.claim(key, note, { turn });
  await new Promise((resolve) => setTimeout(resolve, 2 * LEASE_MS));
  expect(await other.find(key)).toMatchObject({ isUnderWay: true });
  await one.close();
  await expect.poll(() => other.find(key), { timeout: 3 * LEASE_MS }).toEqual(note);
  expect(await other.claim(key, note)).toBe("known");
  expect(await other.claim(ulid(), note, { turn })).toBe("claimed");
});
