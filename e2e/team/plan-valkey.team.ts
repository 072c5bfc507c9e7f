import { afterAll, beforeAll, expect, test } from "vitest";
import {
  NINE,
  planForNine,
  testPlanStore,
} from "../../src/gateway/planned/plan-store-under-test.ts";
import { accepted, clockAt, server } from "../../src/gateway/planned/server-under-test.ts";
import { planValkey } from "../../src/gateway/valkey/plan-valkey.ts";
import { openConnections } from "./connections.ts";
import { type Redis, startRedis } from "./redis.ts";

let redis: Redis;
const { connectTo, closeAll } = openConnections();

beforeAll(async () => {
  redis = await startRedis("kept");
});
afterAll(async () => {
  await closeAll();
  await redis.close();
});

testPlanStore("Valkey", async () => {
  const valkey = connectTo(redis);
  await valkey.command("FLUSHALL");
  return [planValkey(valkey), planValkey(connectTo(redis))];
});

/** Two gateways with connections of their own, and one plan for nine o'clock. */
async function twoGateways() {
  const [one, other] = [connectTo(redis), connectTo(redis)];
  await one.command("FLUSHALL");
  const clock = clockAt(NINE);
  const gateways = [one, other].map((valkey) => server({ store: planValkey(valkey) }, clock));
  const store = planValkey(one);
  await store.write(planForNine());
  const sent = () => gateways.flatMap((gateway) => gateway.sent);
  const work = () => Promise.all(gateways.map((gateway) => gateway.work()));
  return { store, clock, work, sent };
}

test("of two gateways with one store, one sends; 100 times", async () => {
  for (let round = 0; round < 100; round += 1) {
    const { store, work, sent } = await twoGateways();
    await work();
    await work();
    expect(sent()).toHaveLength(1);
    expect(await store.all()).toMatchObject([accepted]);
  }
});

test("a store that is killed at the minute is waited for, and keeps the claim", async () => {
  const { store, clock, work, sent } = await twoGateways();
  await redis.kill();
  await work();
  expect(sent()).toHaveLength(0);
  await redis.start();
  clock.at = NINE + 60_000;
  await expect.poll(async () => (await work(), sent()), { timeout: 20_000 }).toHaveLength(1);
  await redis.kill();
  await redis.start();
  await expect.poll(() => store.all().catch(() => []), { timeout: 20_000 }).toHaveLength(1);
  clock.at = NINE + 61_000;
  await work();
  expect(sent()).toHaveLength(1);
});

test("a store that may forget a claim keeps no plans", async () => {
  const forgetful = await startRedis("lost");
  const store = planValkey(connectTo(forgetful));
  await expect(store.write(planForNine())).rejects.toThrow(/appendfsync/);
  await expect(store.all()).rejects.toThrow(/appendfsync/);
  await forgetful.close();
});
