import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSessionStore } from "../../src/gateway/sign-in/session-store-under-test.ts";
import { createSessions } from "../../src/gateway/sign-in/sessions.ts";
import { ask, serve } from "../../src/gateway/serve/served-under-test.ts";
import { hashPassword } from "../../src/gateway/users/password-hash.ts";
import { writeUsers } from "../../src/gateway/users/users-file.ts";
import { CHEAP_HASH } from "../../src/gateway/users/users-under-test.ts";
import { sessionValkey } from "../../src/gateway/valkey/session-valkey.ts";
import { connectValkey, type Valkey } from "../../src/gateway/valkey/valkey-client.ts";
import { type Redis, startRedis } from "./redis.ts";

const PASSWORD = "correct horse battery staple";

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

test("a sign-in at one studio counts at the other; without the store nobody is let in, and nothing is certain", async () => {
  const usersFile = path.join(await mkdtemp(path.join(tmpdir(), "users-")), "users.json");
  const password = await hashPassword(PASSWORD, CHEAP_HASH);
  await writeUsers(usersFile, [{ name: "Anna", role: "sender", instances: "all", password }]);
  const [one, other] = await Promise.all(
    [1, 2].map(() =>
      serve({
        SIGN_IN: "users",
        USERS_FILE: usersFile,
        REDIS_URL: `redis://127.0.0.1:${redis.port}`,
        PUBLIC_URL: "https://studio.example/",
        TRUST_PROXY: "127.0.0.1",
      }),
    ),
  );
  const outside = {
    host: "studio.example",
    "X-Forwarded-Proto": "https",
    Origin: "https://studio.example",
    "Sec-Fetch-Site": "same-origin",
  };
  const signedIn = await ask(one!.origin, "/sign-in", {
    method: "POST",
    headers: { ...outside, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ name: "Anna", password: PASSWORD }).toString(),
  });
  const [cookie = ""] = signedIn.headers["set-cookie"]?.[0]?.split(";") ?? [];
  const as = { ...outside, Cookie: cookie };
  const who = await ask(other!.origin, "/studio", { headers: as });
  expect(JSON.parse(who.text)).toMatchObject({ user: { name: "Anna" } });
  await ask(other!.origin, "/sign-out", { method: "POST", headers: as });
  expect((await ask(one!.origin, "/studio", { headers: as })).status).toBe(401);

  await redis.kill();
  const without = await ask(one!.origin, "/studio", { headers: as });
  expect(without.status).toBe(503);
  expect(JSON.parse(without.text)).toMatchObject({ code: "store-unreachable" });
  const page = await ask(one!.origin, "/", { headers: { ...as, "Sec-Fetch-Site": "none" } });
  expect([page.status, page.text]).toEqual([503, expect.stringContaining("Try again")]);
  await Promise.all([one!.close(), other!.close()]);
});
