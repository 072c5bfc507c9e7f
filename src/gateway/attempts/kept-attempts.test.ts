import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { attemptFolder } from "./attempt-folder.ts";
import { attemptMemory } from "./attempt-memory.ts";
import { folderOrMemory } from "./folder-or-memory.ts";
import { deferred, gatewayUnderTest, SEND, TOKEN } from "../under-test/gateway-under-test.ts";

const [KEY, OTHER_KEY] = [ulid(), ulid()];
const body = JSON.stringify({ urlFile: "https://a.example/a.mp3", fileName: "a.mp3" });
const HOUR_MS = 60 * 60 * 1000;
const accepted = () => Response.json({ idMessage: "3EB0C767D097B7C7C030" });

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "attempts-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A new gateway with the folder of this test, or with another one. */
async function gateway(upstream: () => Response | Promise<Response>, attemptsFolder = folder) {
  const logged: string[] = [];
  const attempts = folderOrMemory(attemptsFolder, Date.now, (line) => logged.push(line));
  const { call, asked } = gatewayUnderTest({ upstream, attempts });
  const runNow = async () => (await call("/run")).text();
  const run = await runNow();
  const send = (key: string, of = run) =>
    call(SEND, {
      method: "POST",
      headers: { "Idempotency-Key": key, "X-Gateway-Run": of },
      body,
    });
  const look = async (key: string, of = run) => {
    const answer = await call(`/attempts/${key}`, { headers: { "X-Gateway-Run": of } });
    return [answer.headers.get("X-Attempt"), await answer.text()];
  };
  return { send, look, asked, logged, run, runNow };
}

describe("what became of an attempt", () => {
  test("is answered with the same answer, status and headers included", async () => {
    const { send, look } = await gateway(() => new Response("busy", { status: 503 }));
    await send(KEY);
    expect(await look(KEY)).toEqual(["answered", "busy"]);
  });

  test("is under way until then", async () => {
    const answer = deferred<Response>();
    const { send, look, asked } = await gateway(() => answer.promise);
    const sent = send(KEY);
    await expect.poll(() => asked).toHaveLength(1);
    expect(await look(KEY)).toEqual(["under-way", ""]);
    answer.resolve(accepted());
    await sent;
    expect((await look(KEY))[0]).toBe("answered");
  });

  test("never seen closes the key: a late request is not passed on", async () => {
    const { send, look, asked } = await gateway(accepted);
    expect(await look(KEY)).toEqual(["never-seen", ""]);
    const late = await send(KEY);
    expect([late.status, late.headers.get("X-Request-Left")]).toEqual([412, "no"]);
    expect(await look(KEY)).toEqual(["never-seen", ""]);
    expect(asked).toHaveLength(0);
  });

  test.each([-21, 21])("of %i hours from now is lost: its note may be gone", async (hours) => {
    const { look } = await gateway(accepted);
    expect(await look(ulid(Date.now() + hours * HOUR_MS))).toEqual(["lost", ""]);
  });

  test("of another memory is lost, and closes nothing", async () => {
    const { send, look } = await gateway(accepted);
    expect(await look(KEY, "another")).toEqual(["lost", ""]);
    expect((await send(KEY)).status).toBe(200);
  });

  test("is answered only to the studio's own pages, and only for a ULID", async () => {
    const { call } = gatewayUnderTest();
    const site = { "Sec-Fetch-Site": "cross-site" };
    expect((await call(`/attempts/${KEY}`, { headers: site })).status).toBe(403);
    expect((await call("/attempts/..%2Frun")).status).toBe(400);
    expect((await call(`/attempts/8${"Z".repeat(25)}`)).status).toBe(400);
  });
});

describe("after a restart with the folder", () => {
  test("an answer is known, and a repeated send gets it and is not passed on", async () => {
    const before = await gateway(accepted);
    await before.send(KEY);
    const after = await gateway(accepted);
    expect(after.run).toBe(before.run);
    expect(await after.look(KEY)).toEqual(["answered", '{"idMessage":"3EB0C767D097B7C7C030"}']);
    expect(await (await after.send(KEY)).text()).toContain("3EB0C767D097B7C7C030");
    expect(after.asked).toHaveLength(0);
  });

  test("an attempt that was interrupted is lost, and not passed on again", async () => {
    const before = await gateway(() => new Promise<Response>(() => {}));
    void before.send(KEY);
    await expect.poll(() => before.asked).toHaveLength(1);
    const after = await gateway(accepted);
    expect(await after.look(KEY)).toEqual(["lost", ""]);
    const again = await after.send(KEY);
    expect([again.status, again.headers.get("X-Request-Left")]).toEqual([412, "yes"]);
    expect(after.asked).toHaveLength(0);
  });

  test("a closed key stays closed, and another body is refused", async () => {
    const before = await gateway(accepted);
    await before.look(KEY);
    await before.send(OTHER_KEY);
    const after = await gateway(accepted);
    expect((await after.send(KEY)).status).toBe(412);
    expect(after.asked).toHaveLength(0);
  });
});

test("an attempt is on the disk before anything is passed on, without the token", async () => {
  const seen: string[] = [];
  const { send } = await gateway(async () => {
    seen.push(await readFile(path.join(folder, `${KEY}.attempt`), "utf8"));
    return accepted();
  });
  await send(KEY);
  expect(seen).toHaveLength(1);
  expect(JSON.parse(seen[0] ?? "")).toMatchObject({ digest: expect.any(String) });
  for (const name of await readdir(folder)) {
    expect(await readFile(path.join(folder, name), "utf8")).not.toContain(TOKEN);
  }
});

test("if the folder cannot be used, that is logged, and sends work without it", async () => {
  const file = path.join(folder, "a file");
  await writeFile(file, "");
  const { send, look, logged } = await gateway(accepted, path.join(file, "attempts"));
  expect(logged.join()).toContain("no send outlives a restart");
  expect((await send(KEY)).status).toBe(200);
  expect((await look(KEY))[0]).toBe("answered");
});

test("if the folder disappears, that send is certainly refused, and the next one works", async () => {
  const { send, asked, logged, runNow } = await gateway(accepted);
  await rm(folder, { recursive: true });
  const refused = await send(KEY);
  expect([refused.status, refused.headers.get("X-Request-Left")]).toEqual([412, "no"]);
  expect(asked).toHaveLength(0);
  expect(logged.join()).toContain("no send outlives a restart");
  expect((await send(OTHER_KEY, await runNow())).status).toBe(200);
});

test("a note is kept for a week, in memory", async () => {
  let now = 0;
  const store = attemptMemory(() => now);
  await store.claim(KEY, { digest: "x", startedAt: now });
  now = 7 * 24 * HOUR_MS - 1;
  expect(await store.claim(KEY, { digest: "x", startedAt: now })).toBe("known");
  now += 1;
  expect(await store.claim(KEY, { digest: "x", startedAt: now })).toBe("claimed");
});

test("a note is kept for a week, in a folder", async () => {
  const store = await attemptFolder(folder, Date.now);
  await store.claim(KEY, { digest: "x", startedAt: 0 });
  await store.claim(OTHER_KEY, { digest: "x", startedAt: 0 });
  const before = (hours: number) => new Date(Date.now() - hours * HOUR_MS);
  await utimes(path.join(folder, `${KEY}.attempt`), before(169), before(169));
  await utimes(path.join(folder, `${OTHER_KEY}.attempt`), before(167), before(167));
  const reopened = await attemptFolder(folder, Date.now);
  expect(await reopened.find(KEY)).toBeUndefined();
  expect(await reopened.find(OTHER_KEY)).toBeDefined();
});

test("an incomplete note still means that there was an attempt", async () => {
  const store = await attemptFolder(folder, Date.now);
  await writeFile(path.join(folder, `${KEY}.attempt`), '{"dig');
  expect(await store.claim(KEY, { digest: "x", startedAt: 0 })).toBe("known");
  expect(await store.find(KEY)).toEqual({ digest: "", startedAt: 0 });
});

test("a folder with an incomplete name gets a new one and works", async () => {
  await writeFile(path.join(folder, "run"), "6f1c");
  const store = await attemptFolder(folder, Date.now);
  const run = await store.run();
  expect(run).toMatch(/^[\da-f-]{36}$/);
  expect(await (await attemptFolder(folder, Date.now)).run()).toBe(run);
});
