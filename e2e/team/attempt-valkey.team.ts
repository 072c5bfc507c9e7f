import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ulid } from "ulid";
import { describeAttemptStore } from "../../src/gateway/attempts/attempt-store-under-test.ts";
import { attemptValkey } from "../../src/gateway/valkey/attempt-valkey.ts";
import { connectValkey, type Valkey } from "../../src/gateway/valkey/valkey-client.ts";
import { openConnections } from "./connections.ts";
import { type Redis, startRedis } from "./redis.ts";

const LEASE_MS = 600;
const note = { digest: "one", startedAt: 1_800_000_000_000 };
let redis: Redis;
const { connectTo, closeAll } = openConnections();

beforeAll(async () => {
  redis = await startRedis("kept");
});
afterAll(async () => {
  await closeAll();
  await redis.close();
});

const connectHere = (): Valkey => connectTo(redis);
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

test("nothing is claimed in the memory of a server that keeps all once it has a replica", async () => {
  const store = open();
  // With a connection, the server is described once, so what follows is what the script itself finds.
  await store.isReady();
  const run = await store.run();
  const replica = await startRedis("kept");
  const copy = connectValkey(`redis://127.0.0.1:${replica.port}`, () => {});
  const { command } = connectHere();
  try {
    await copy.command("REPLICAOF", "127.0.0.1", String(redis.port));
    const hasReplica = async () => String(await command("INFO", "replication"));
    await expect.poll(hasReplica, { timeout: 10_000 }).toContain("connected_slaves:1");
    expect(await store.claim(ulid(), note, { run })).toBe("other-memory");
    const later = performance.now() + 10_000;
    vi.spyOn(performance, "now").mockReturnValue(later);
    const nameThen = await store.run();
    expect(nameThen).not.toBe(run);
    expect(await store.claim(ulid(), note, { run: nameThen })).toBe("claimed");
  } finally {
    vi.restoreAllMocks();
    await copy.close();
    await replica.close();
  }
  await expect.poll(() => command("INFO", "replication")).toContain("connected_slaves:0");
  expect(await open().claim(ulid(), note, { run })).toBe("claimed");
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
