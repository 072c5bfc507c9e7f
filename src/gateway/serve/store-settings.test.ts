import { expect, test } from "vitest";
import { ask, serve } from "./served-under-test.ts";
import { readSettings } from "./settings.ts";

test("REDIS_URL is an address of Valkey or Redis, and a complaint does not quote it", () => {
  const url = "rediss://me:secret@valkey.example:6380/2";
  expect(readSettings({ REDIS_URL: ` ${url} ` }).redisUrl).toBe(url);
  expect(readSettings({}).redisUrl).toBeUndefined();
  for (const wrong of ["valkey:6379/secret", "https://:secret@valkey", "redis:///secret"]) {
    expect(() => readSettings({ REDIS_URL: wrong })).toThrow(/^REDIS_URL must be(?!.*secret)/);
  }
});

test("a studio that cannot reach its Valkey lives, is not ready, and passes nothing on", async () => {
  // Nobody listens there.
  const studio = await serve({ REDIS_URL: "redis://:secret@127.0.0.1:1" });
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const from = (target: string) => ask(studio.origin, target, { headers });
  const [live, ready, run] = await Promise.all(["/healthz", "/readyz", "/run"].map(from));
  expect([live?.status, ready?.status, run?.status]).toEqual([200, 503, 503]);
  expect(run?.text).toContain("store-unreachable");
  expect(studio.lines.join()).toContain("the store cannot be reached");
  expect(studio.lines.join()).not.toContain("secret");
  await studio.close();
});
