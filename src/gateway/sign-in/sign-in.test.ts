import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import tailwind from "../../../tailwind.config.ts";
import { hashPassword, HASH_COST } from "../users/password-hash.ts";
import { NOBODY } from "../users/studio-user.ts";
import { writeUsers } from "../users/users-file.ts";
import { CHEAP_HASH } from "../users/users-under-test.ts";
import { signInStyle } from "./sign-in-style.ts";
import { HOME, PASSWORD, signInUnderTest } from "./sign-in-under-test.ts";

const OWN = { Origin: HOME.origin, "Sec-Fetch-Site": "same-origin" };
const SEND = "/proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus";

describe("whoever is not signed in", () => {
  it.each([
    ["/", "/sign-in"],
    ["/index.html", "/sign-in"],
    ["/?theme=dark", "/sign-in?next=%3Ftheme%3Ddark"],
  ])("gets the sign-in in place of %s", async (path, location) => {
    const { browser } = await signInUnderTest();
    const { answer } = await browser().visit(path);
    expect([answer?.status, answer?.headers.get("Location")]).toEqual([303, location]);
  });

  it.each([
    ["POST", SEND],
    ["GET", "/instances"],
    ["GET", "/studio"],
    ["GET", "/run"],
    ["GET", "/attempts/01K9ZZZZZZZZZZZZZZZZZZZZZZ"],
    ["GET", "/attempts/x.mp3"],
    ["GET", "/audio-check?url=https://a.example/a.mp3"],
    ["GET", "/emulator/waInstance1101000001/getStateInstance/abc"],
    ["GET", "/emulator/files/1101000001/a.mp3"],
    ["POST", "/planned"],
    ["GET", "/anything"],
    ["GET", "/%61ssets/../instances"],
    ["GET", "/assets/../instances"],
    ["GET", "/assets/%2e%2e/instances"],
    ["POST", "/"],
  ])("is refused %s %s, as certainly not passed on", async (method, path) => {
    const { browser } = await signInUnderTest();
    const { answer, text } = await browser().visit(path, { method });
    expect(answer?.status).toBe(401);
    expect(answer?.headers.get("X-Request-Left")).toBe("no");
    expect(JSON.parse(text ?? "")).toMatchObject({ code: "signed-out" });
  });

  it.each(["/assets/index-a1b2.js", "/demo-greeting.mp3", "/favicon.svg"])(
    "gets the page's own file %s, and no rights by it",
    async (path) => {
      const { browser } = await signInUnderTest();
      expect(await browser().visit(path)).toEqual({ user: NOBODY });
    },
  );

  it("gets the page itself by a link on another site, because the cookie is not sent with it", async () => {
    const { browser } = await signInUnderTest();
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect(await browser().visit("/", { headers })).toEqual({ user: NOBODY });
  });
});

describe("signing in", () => {
  it("gives the rights of the users file, until the sign-out", async () => {
    const { browser } = await signInUnderTest();
    const { visit, signInAs, cookies } = browser();
    const { answer } = await signInAs("rita");
    expect([answer?.status, answer?.headers.get("Location")]).toEqual([303, "/"]);
    const { user } = await visit("/instances");
    expect(user).toMatchObject({ name: "Rita", role: "reader", instances: ["1101000001"] });

    const kept = new Map(cookies);
    expect((await visit("/sign-out", { method: "POST", headers: OWN })).status).toBe(204);
    expect(cookies.size).toBe(0);
    expect((await browser("", { cookies: kept }).visit("/instances")).status).toBe(401);
  });

  it.each([
    [
      HOME,
      /^__Host-studio-session=[\w-]{43}; HttpOnly; Secure; SameSite=Strict; Path=\/; Max-Age=604800$/,
    ],
    [
      { ...HOME, base: "/team/" },
      /^__Secure-studio-session=[\w-]{43}; HttpOnly; Secure; SameSite=Strict; Path=\/team\/; Max-Age=604800$/,
    ],
    [
      { origin: "http://127.0.0.1:5877", base: "/" },
      /^studio-session-5877=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=604800$/,
    ],
  ])("at %j sets a cookie that scripts and other sites cannot use", async (place, cookie) => {
    const { browser } = await signInUnderTest({ place });
    const { answer } = await browser().signInAs("Anna");
    expect(answer?.headers.get("Set-Cookie")).toMatch(cookie);
    expect(answer?.headers.get("Location")).toBe(place.base);
  });

  it("ends with the user, with the password, and after twelve idle hours", async () => {
    const { browser, usersFile, anna, rita, clock } = await signInUnderTest();
    const [first, second] = [browser(), browser()];
    await first.signInAs("Anna");
    await second.signInAs("Rita");
    const password = await hashPassword("another password", CHEAP_HASH);
    await writeUsers(usersFile, [{ ...anna, password }, rita]);
    expect((await first.visit("/run")).status).toBe(401);
    expect((await second.visit("/run")).user).toBeDefined();

    await writeUsers(usersFile, [{ ...anna, password }]);
    expect((await second.visit("/run")).status).toBe(401);

    await first.signInAs("Anna", "another password");
    expect((await first.visit("/run")).user).toBeDefined();
    clock.now += 12 * 60 * 60 * 1000;
    expect((await first.visit("/run")).status).toBe(401);
  });

  it("of a tab of its own ends with a page that says so", async () => {
    const { browser } = await signInUnderTest();
    const { visit } = browser();
    const body = new URLSearchParams({ name: "Anna", password: PASSWORD });
    const { text } = await visit("/sign-in?tab", { method: "POST", body, headers: OWN });
    expect(text).toContain("You are signed in");
    expect((await visit("/sign-in?tab")).text).toContain("You are signed in");
    expect((await visit("/sign-in")).answer?.headers.get("Location")).toBe("/");
  });

  it("needs somebody who can", async () => {
    const { open, usersFile, anna } = await signInUnderTest();
    for (const users of [[], [{ ...anna, password: undefined }]]) {
      await writeUsers(usersFile, users);
      await expect(open()).rejects.toThrow("npm run user add NAME");
    }
  });
});

describe("attacks", () => {
  it.each([
    ["no cookie", {}],
    ["a made-up secret", { "__Host-studio-session": "A".repeat(43) }],
    ["an empty secret", { "__Host-studio-session": "" }],
    ["another cookie's name", { "studio-session": "A".repeat(43) }],
    ["a prototype's name", { __proto__: "x", constructor: "x" }],
  ])("%s opens nothing", async (_, cookies) => {
    const { browser } = await signInUnderTest();
    const { visit } = browser("203.0.113.9", { cookies: new Map(Object.entries(cookies)) });
    expect((await visit(SEND, { method: "POST" })).status).toBe(401);
  });

  it("a session that was planted before the sign-in is not used after it", async () => {
    const { browser } = await signInUnderTest();
    const attacker = browser("198.51.100.1");
    await attacker.signInAs("Rita");
    const planted = new Map(attacker.cookies);
    const victim = browser("203.0.113.7", { cookies: planted });
    await victim.signInAs("Anna");
    expect([...victim.cookies.values()]).not.toEqual([...attacker.cookies.values()]);
    expect((await attacker.visit("/run")).status).toBe(401);
    expect((await victim.visit("/run")).user?.name).toBe("Anna");
  });

  it.each([
    ["another site's form", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }],
    [
      "a neighbour's form",
      { Origin: "https://evil.studio.example", "Sec-Fetch-Site": "same-site" },
    ],
    ["a sandboxed form", { Origin: "null", "Sec-Fetch-Site": "cross-site" }],
    ["a form over HTTP", { Origin: "http://studio.example", "Sec-Fetch-Site": "cross-site" }],
    ["a form with the right origin that is not", { "Sec-Fetch-Site": "cross-site" }],
    ["another port", { Origin: "https://studio.example:8443", "Sec-Fetch-Site": "same-site" }],
  ])("%s neither signs in nor out", async (_, headers) => {
    const { browser, compared } = await signInUnderTest();
    const { visit, signInAs } = browser();
    expect((await signInAs("Anna", PASSWORD, headers)).status).toBe(403);
    expect(compared).toEqual([]);
    await signInAs("Anna");
    const out = await visit("/sign-out", { method: "POST", headers: { ...OWN, ...headers } });
    expect(out.status).toBe(403);
    expect((await visit("/sign-out", { headers: OWN })).status).toBe(405);
    expect((await visit("/run")).user).toBeDefined();
  });

  it("a POST without any origin signs nobody in", async () => {
    const { browser } = await signInUnderTest();
    const body = new URLSearchParams({ name: "Anna", password: PASSWORD });
    expect((await browser().visit("/sign-in", { method: "POST", body })).status).toBe(403);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "@evil.example",
    ".evil.example",
    "?\r\nSet-Cookie: a=b",
    "?//evil.example",
    "?next=https://evil.example",
  ])("the wanted address %j leads to the studio itself", async (next) => {
    const { browser } = await signInUnderTest();
    const body = new URLSearchParams({ name: "Anna", password: PASSWORD });
    const path = `/sign-in?${new URLSearchParams({ next })}`;
    const { answer } = await browser().visit(path, { method: "POST", body, headers: OWN });
    const location = answer?.headers.get("Location") ?? "";
    expect(location).toMatch(/^\/(?:\?|$)/);
    expect(new URL(location, HOME.origin).origin).toBe(HOME.origin);
    expect(answer?.headers.getSetCookie()).toHaveLength(1);
  });

  it("one comparison for every try, at one cost, whether the name exists or not", async () => {
    const { browser, compared } = await signInUnderTest();
    const { signInAs } = browser();
    const { text: known } = await signInAs("Anna", "wrong password");
    const { text: unknown } = await signInAs("Nobody", "wrong password");
    expect(compared).toHaveLength(2);
    const costs = compared.map((hash) => hash.split(":").slice(0, 4).join(":"));
    expect(costs[1]).toBe(costs[0]);
    expect(unknown?.replace("Nobody", "Anna")).toBe(known);
    expect(HASH_COST.N * HASH_COST.r * HASH_COST.p).toBeGreaterThanOrEqual(2 ** 15 * 8 * 3);
  });

  it("guessing is slowed down, for known and unknown names alike", async () => {
    const { browser, compared, clock } = await signInUnderTest();
    for (const name of ["Anna", "Nobody"]) {
      const { signInAs } = browser(`198.51.100.${name.length}`);
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await signInAs(name, "wrong password")).status).toBe(403);
      }
      const { answer, text } = await signInAs(name);
      expect([answer?.status, answer?.headers.get("Retry-After")]).toEqual([429, "1"]);
      expect(text).toContain("Wait 1 second, then try again.");
    }
    expect(compared).toHaveLength(10);
    clock.now += 1000;
    expect((await browser("198.51.100.4").signInAs("Anna")).status).toBe(303);
  });

  it("tries at the same moment count as well", async () => {
    const { browser, compared } = await signInUnderTest();
    const { signInAs } = browser();
    const tries = Array.from({ length: 50 }, () => signInAs("Anna", "wrong password"));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(5);
    expect(compared).toHaveLength(5);
  });

  it("many addresses at once do not fill the memory with hashes", async () => {
    const { browser } = await signInUnderTest();
    const tries = Array.from({ length: 60 }, (_, n) =>
      browser(`10.0.0.${n}`).signInAs(`name ${n}`, "wrong password"),
    );
    const answers = await Promise.all(tries);
    const busy = answers.filter(({ status }) => status === 429);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.answer?.headers.get("Retry-After")).toBe("5");
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(60 - busy.length);
  });

  it("a name is shown as text", async () => {
    const { browser } = await signInUnderTest();
    const { text } = await browser().signInAs('"><img src=x onerror=alert(1)>', "wrong password");
    expect(text).toContain('value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
    expect(text).not.toContain("<img");
  });

  it.each([
    [
      "too long",
      new URLSearchParams({ name: "Anna", password: PASSWORD, more: "x".repeat(9_000) }),
    ],
    ["no form", JSON.stringify({ name: "Anna", password: PASSWORD })],
    ["without a password", new URLSearchParams({ name: "Anna" })],
  ])("a body that is %s is no try", async (_, body) => {
    const { browser, compared } = await signInUnderTest();
    const { status } = await browser().visit("/sign-in", { method: "POST", body, headers: OWN });
    expect(status).toBe(400);
    expect(compared).toEqual([]);
  });

  it("names of any length are remembered by their beginning only", async () => {
    const { browser } = await signInUnderTest();
    const { text } = await browser().signInAs("x".repeat(5_000), "wrong password");
    expect(text).toContain(`value="${"x".repeat(100)}"`);
  });

  it("no password and no cookie is in the log", async () => {
    const { browser, lines } = await signInUnderTest();
    await browser().signInAs("Anna");
    await browser().signInAs("Anna", "wrong password");
    expect(lines).toEqual([]);
  });
});

describe("the page", () => {
  it("allows nothing but its style and its form", async () => {
    const { browser } = await signInUnderTest();
    const { answer, text } = await browser().visit("/sign-in");
    expect(answer?.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(answer?.headers.get("Cache-Control")).toBe("no-store");
    expect(text).not.toMatch(/<script| style=| on\w+=/);
    const style = /<style>([^<]*)<\/style>/.exec(text ?? "")?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(answer?.headers.get("Content-Security-Policy")).toContain(`'sha256-${hash}'`);
  });

  it.each([
    ["ru,en;q=0.8", "ru", "Пароль"],
    ["de, ru;q=0.5, en;q=0.3", "ru", "Пароль"],
    ["en-GB,ru;q=0.9", "en", "Password"],
    ["", "en", "Password"],
    ["de", "en", "Password"],
  ])("speaks to a browser that prefers %j in %s", async (header, language, password) => {
    const { browser } = await signInUnderTest();
    const headers = { "Accept-Language": header };
    const { text } = await browser().visit("/sign-in", { headers });
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(password);
  });

  it("has the colours of the studio", () => {
    const themes: string[] = [];
    const addBase = (base: unknown) => themes.push(JSON.stringify(base));
    for (const { handler } of tailwind.plugins) handler({ addBase } as never);
    const used = signInStyle.match(/#[\dA-F]{6,8}/g) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((color) => !themes.join().includes(color))).toEqual([]);
  });
});
