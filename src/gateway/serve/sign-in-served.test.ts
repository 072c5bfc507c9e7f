import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { contract, methods } from "../../green-api/contract.ts";
import { SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { readerMay } from "../../green-api/reader-methods.ts";
import { hashPassword } from "../users/password-hash.ts";
import { writeUsers } from "../users/users-file.ts";
import { CHEAP_HASH } from "../users/users-under-test.ts";
import * as served from "./served-under-test.ts";

const PASSWORD = "correct horse battery staple";
const SHOP = "1101000001";
const SEND = `/proxy/1101.api.green-api.com/waInstance${SHOP}/sendVoiceStatus`;

const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of close.splice(0)) await end();
});

/** A served studio with a sender for one instance, a reader for all, and two instances. */
async function serve(env: Record<string, string> = {}) {
  const users = path.join(await mkdtemp(path.join(os.tmpdir(), "users-")), "users.json");
  const password = await hashPassword(PASSWORD, CHEAP_HASH);
  await writeUsers(users, [
    { name: "Anna", role: "sender", instances: [SHOP], password },
    { name: "Rita", role: "reader", instances: "all", password },
  ]);
  const held = ["1101000001", "1101000002"].map((idInstance) => ({
    label: "Shop",
    idInstance,
    apiTokenInstance: "secretToken",
    apiUrl: "https://1101.api.green-api.com",
  }));
  const asked: string[] = [];
  const fetchUpstream: typeof fetch = async (input, init) => {
    asked.push(new Request(input, init).url);
    return Response.json({ idMessage: "3EB0C767D097B7C7C030" });
  };
  const settings = {
    SIGN_IN: "users",
    USERS_FILE: users,
    GREEN_API_INSTANCES: JSON.stringify(held),
  };
  const studio = await served.serve({ ...settings, ...env }, { fetchUpstream });
  close.push(() => studio.close());
  const { origin, lines, dataFolder: folder } = studio;
  type Init = Parameters<typeof served.ask>[2];
  const ask = (target: string, init?: Init) => served.ask(origin, target, init);
  const own = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
  async function signIn(name: string, from: Record<string, string> = own, given = PASSWORD) {
    const body = new URLSearchParams({ name, password: given }).toString();
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await ask("/sign-in", {
      method: "POST",
      body,
      headers: { ...type, ...from },
    });
    const cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    return { answer, as: { ...own, Cookie: cookie } };
  }
  const send = {
    method: "POST",
    body: '{"urlFile":"https://a.example/a.mp3","fileName":"a.mp3","participants":["79990000001@c.us"]}',
  };
  const asHeld = {
    Authorization: `Bearer ${SERVER_SIDE_TOKEN}`,
    "Content-Type": "application/json",
  };
  return { ask, signIn, own, send, held: asHeld, asked, lines, folder, origin };
}

describe("a served studio with users", () => {
  it("gives a stranger the sign-in, the files of the page, and nothing else", async () => {
    const { ask, own, send, held, asked } = await serve();
    const page = await ask("/");
    expect([page.status, page.headers.location]).toEqual([303, "/sign-in"]);
    expect((await ask(served.SCRIPT, { headers: own })).status).toBe(200);
    expect((await ask("/sign-in")).text).toContain('autocomplete="current-password"');
    expect((await ask("/healthz")).status).toBe(200);
    for (const target of ["/instances", "/studio", "/run", "/emulator/avatar.png", "/x"]) {
      expect((await ask(target, { headers: own })).status).toBe(401);
    }
    const refused = await ask(SEND, { ...send, headers: { ...own, ...held } });
    expect([refused.status, refused.headers["x-request-left"]]).toEqual([401, "no"]);
    expect(asked).toEqual([]);
  });

  it("lets a sender send, and writes down who it was", async () => {
    const { ask, signIn, send, held, asked, lines, folder } = await serve();
    const { as } = await signIn("anna");
    expect((await ask("/", { headers: as })).text).toContain("A page.");
    expect(JSON.parse((await ask("/studio", { headers: as })).text)).toEqual({
      user: { name: "Anna", role: "sender" },
      signOut: "/sign-out",
      emulator: false,
    });
    expect(JSON.parse((await ask("/instances", { headers: as })).text)).toHaveLength(1);

    const sent = await ask(SEND, { ...send, headers: { ...as, ...held } });
    expect(sent.status).toBe(200);
    const others = SEND.replace(SHOP, "1101000002");
    expect((await ask(others, { ...send, headers: { ...as, ...held } })).status).toBe(403);
    expect(asked).toHaveLength(1);

    const log = await readFile(path.join(folder, "audit.jsonl"), "utf8");
    expect(
      log
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { user: "Anna", idInstance: SHOP, outcome: "sending", recipients: 1 },
      { user: "Anna", outcome: "accepted", idMessage: "3EB0C767D097B7C7C030" },
    ]);
    const secrets = new RegExp(`7999|a\\.mp3|secretToken|${PASSWORD}|${as.Cookie.split("=")[1]}`);
    expect(log).not.toMatch(secrets);
    expect(lines.join("\n")).not.toMatch(secrets);

    const out = await ask("/sign-out", { method: "POST", headers: as });
    expect(out.status).toBe(204);
    expect((await ask("/run", { headers: as })).status).toBe(401);
  });

  it("refuses a reader every method that changes something", async () => {
    const { ask, signIn, held, asked } = await serve();
    const { as } = await signIn("Rita");
    for (const method of methods) {
      const { verb, host } = contract[method];
      const target = `/proxy/1101.${host}.green-api.com/waInstance${SHOP}/${method}`;
      const headers = { ...as, ...held, "X-Confirmed": method };
      const body = verb === "POST" ? { body: "{}" } : {};
      const { status } = await ask(target, { method: verb, headers, ...body });
      expect([method, status]).toEqual([method, readerMay[method] ? 200 : 403]);
    }
    expect(asked).toHaveLength(methods.filter((method) => readerMay[method]).length);
  });

  it("takes no form of another site, and no request that smuggles another address", async () => {
    const { ask, signIn, own } = await serve();
    for (const headers of [
      { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
      { Origin: "null", "Sec-Fetch-Site": "cross-site" },
      { Origin: "http://127.0.0.1:1", "Sec-Fetch-Site": "same-site" },
    ]) {
      const { answer } = await signIn("Anna", headers);
      expect([answer.status, answer.headers["set-cookie"]]).toEqual([403, undefined]);
    }
    // Nobody is trusted, so all tries are of one address, whatever they say.
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const headers = { ...own, "X-Forwarded-For": `10.0.0.${n}`, "X-Forwarded-User": "Anna" };
      statuses.push((await signIn(`name ${n}`, headers, "wrong password")).answer.status);
    }
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    const headers = { ...own, "X-Forwarded-User": "Anna", "X-Forwarded-For": "127.0.0.1" };
    expect((await ask("/run", { headers })).status).toBe(401);
  });

  it("sends nothing while the log of sends cannot be written, and is not ready", async () => {
    const { ask, signIn, send, held, asked, folder } = await serve();
    const { as } = await signIn("Anna");
    expect((await ask("/readyz")).status).toBe(200);
    const file = path.join(folder, "audit.jsonl");
    await rm(file);
    await mkdir(file);
    const refused = await ask(SEND, { ...send, headers: { ...as, ...held } });
    expect([refused.status, refused.headers["x-request-left"]]).toEqual([503, "no"]);
    expect(JSON.parse(refused.text)).toMatchObject({ code: "audit-failed" });
    expect((await ask("/readyz")).status).toBe(503);
    expect(asked).toEqual([]);
  });
});

describe("a served studio behind a proxy", () => {
  const behind = {
    PUBLIC_URL: "https://studio.example/team/",
    TRUST_PROXY: "127.0.0.1",
  };
  const outside = {
    host: "studio.example",
    "X-Forwarded-Proto": "https",
    Origin: "https://studio.example",
    "Sec-Fetch-Site": "same-origin",
  };

  it("signs in below its path, with a cookie for this path alone", async () => {
    const { ask } = await serve(behind);
    const page = await ask("/team/", { headers: { ...outside, "Sec-Fetch-Site": "none" } });
    expect([page.status, page.headers.location]).toEqual([303, "/team/sign-in"]);
    const answer = await ask("/team/sign-in", {
      method: "POST",
      body: new URLSearchParams({ name: "Anna", password: PASSWORD }).toString(),
      headers: { ...outside, "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect([answer.status, answer.headers.location]).toEqual([303, "/team/"]);
    expect(answer.headers["set-cookie"]?.[0]).toMatch(
      /^__Secure-studio-session=[\w-]{43}; HttpOnly; Secure; SameSite=Strict; Path=\/team\//,
    );
  });

  it("believes the header of the proxy, and nobody else's", async () => {
    const named = { ...outside, "X-Forwarded-User": "Anna" };
    const trusted = await serve({ ...behind, SIGN_IN: "header" });
    expect((await trusted.ask("/team/run", { headers: named })).status).toBe(200);
    expect((await trusted.ask("/team/run", { headers: outside })).status).toBe(401);
    const eve = { ...outside, "X-Forwarded-User": "eve" };
    expect((await trusted.ask("/team/run", { headers: eve })).status).toBe(403);

    const elsewhere = await serve({ ...behind, SIGN_IN: "header", TRUST_PROXY: "10.0.0.0/8" });
    const { status, text } = await elsewhere.ask("/team/run", { headers: named });
    expect([status, JSON.parse(text).code]).toEqual([403, "not-allowed"]);
  });

  it.each([
    [{ SIGN_IN: "header" }, "SIGN_IN=header needs TRUST_PROXY"],
    [{ SIGN_IN: "users", HOST: "0.0.0.0" }, "SIGN_IN=users needs PUBLIC_URL with https://"],
    [{ SIGN_IN: "oidc" }, "SIGN_IN=oidc needs OIDC_ISSUER"],
    [{ USERS_FILE: "/nowhere/users.json" }, "Nobody could sign in"],
    [{ AUDIT_LOG: "/proc/audit.jsonl" }, "The audit log /proc/audit.jsonl cannot be written"],
  ])("does not start with %j", async (env, sentence) => {
    await expect(serve(env)).rejects.toThrow(sentence);
  });
});
