import { afterEach, describe, expect, it } from "vitest";
import { CLIENT, oidcProviderUnderTest, type ProviderAnswers } from "./oidc-provider-under-test.ts";
import { signInUnderTest } from "./sign-in-under-test.ts";
import type { SignInSettings } from "./sign-in-settings.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const place = { origin: "https://studio.example", base: "/team/" };

let stop = async () => {};
afterEach(() => stop());

async function studioWith(answers: ProviderAnswers, others?: SignInSettings["others"]) {
  const provider = await oidcProviderUnderTest(answers);
  stop = provider.stop;
  const oidc = {
    OIDC_AUTH_SECRET: "a random text that only the server knows",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_SCOPES: "openid email",
    nameClaim: "email",
    sessionMs: DAY_MS,
  };
  const studio = await signInUnderTest({ way: { kind: "oidc", oidc }, others, place });
  const browser = studio.browser();
  const below = (location: string) => location.replace(`${place.origin}/team/`, "/");

  /** Goes to the provider and back to the studio's callback, as a browser does. */
  async function toCallback(path = "/sign-in") {
    const { answer } = await browser.visit(path);
    const toProvider = answer?.headers.get("Location") ?? "";
    const back = await fetch(toProvider, { redirect: "manual" });
    return { toProvider, callback: below(back.headers.get("Location") ?? "") };
  }
  async function signIn(path?: string) {
    const { callback } = await toCallback(path);
    const called = await browser.visit(callback);
    const location = called.answer?.headers.get("Location");
    return location ? browser.visit(below(location)) : called;
  }
  return { ...studio, ...browser, toCallback, signIn };
}

const anna = { claims: { email: "anna", email_verified: true } };

describe("a person whom the provider knows", () => {
  it("is signed in with the rights of the users file, and signs out", async () => {
    const { signIn, visit, cookies, clock } = await studioWith(anna);
    const { answer } = await signIn("/sign-in?next=%3Ftheme%3Ddark");
    expect([answer?.status, answer?.headers.get("Location")]).toEqual([303, "/team/?theme=dark"]);
    expect(answer?.headers.get("Set-Cookie")).toMatch(
      /SameSite=Strict; Path=\/team\/; Max-Age=86400/,
    );
    expect((await visit("/run")).user).toMatchObject({ name: "Anna", role: "sender" });
    // Of the provider nothing stays in the browser.
    expect([...cookies.keys()]).toEqual(["__Secure-studio-session"]);

    clock.now += DAY_MS;
    expect((await visit("/run")).status).toBe(401);
    await signIn();
    const headers = { Origin: place.origin, "Sec-Fetch-Site": "same-origin" };
    expect((await visit("/sign-out", { method: "POST", headers })).status).toBe(204);
    expect((await visit("/run")).status).toBe(401);
  });

  it("goes to the provider with a state, a nonce and a challenge", async () => {
    const { toCallback } = await studioWith(anna);
    const asked = new URL((await toCallback()).toProvider).searchParams;
    expect(asked.get("redirect_uri")).toBe("https://studio.example/team/sign-in/callback");
    expect(asked.get("scope")).toBe("openid email");
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(asked.get(name)?.length).toBeGreaterThan(40);
    }
  });

  it("has the default rights if the users file does not name them", async () => {
    const claims = { email: "new@example.com", email_verified: true };
    const { signIn, visit } = await studioWith({ claims }, { role: "reader", instances: [] });
    await signIn();
    const { user } = await visit("/run");
    expect(user).toMatchObject({ name: "new@example.com", role: "reader", instances: [] });
  });

  it.each([
    ["is not in the users file", { email: "eve@example.com", email_verified: true }],
    ["has an address that nobody verified", { email: "anna", email_verified: false }],
    ["has no address", {}],
    ["has a list in its place", { email: ["anna"] }],
  ])("is no user if it %s", async (_, claims) => {
    const { signIn, visit } = await studioWith({ claims });
    const { status, text } = await signIn();
    expect(status).toBe(403);
    expect(text).toContain("you may not use this studio");
    expect((await visit("/run")).status).toBe(401);
  });
});

describe("an answer that cannot be trusted", () => {
  it.each([
    ["for another studio", { ...anna, audience: "another" }],
    ["to another question", { ...anna, nonce: "another" }],
    ["that refuses", { ...anna, tokenStatus: 400 }],
    ["that fails", { ...anna, tokenStatus: 500 }],
  ])("%s signs nobody in", async (_, answers) => {
    const { signIn, visit, lines } = await studioWith(answers);
    const { status, text } = await signIn();
    expect(status).toBe(403);
    expect(text).toContain("gave no usable answer");
    expect((await visit("/run")).status).toBe(401);
    expect(lines.join()).toContain("[sign-in]");
    expect(lines.join()).not.toMatch(/canary|secret|code=/);
  });

  it("that was asked for by another browser signs nobody in", async () => {
    const { toCallback, browser } = await studioWith(anna);
    const { callback } = await toCallback();
    const victim = browser();
    expect((await victim.visit(callback)).status).toBe(403);
    await victim.visit("/sign-in");
    expect((await victim.visit(callback)).status).toBe(403);
    expect((await victim.visit("/run")).status).toBe(401);
  });

  it("leads nowhere else, even with a planted cookie", async () => {
    const { toCallback, visit, cookies } = await studioWith(anna);
    const { callback } = await toCallback();
    cookies.set("continue", "https://evil.example/");
    const { status, answer } = await visit(callback);
    expect([status, answer?.headers.get("Location")]).toEqual([403, null]);
  });

  it("is no reason to fail if the provider is gone", async () => {
    const { visit, lines } = await studioWith(anna);
    await stop();
    stop = async () => {};
    const { status, text } = await visit("/sign-in");
    expect(status).toBe(403);
    expect(text).toContain("Try again");
    expect(lines).toHaveLength(1);
  });
});
