import { expect, it } from "vitest";
import { signInUnderTest } from "./sign-in-under-test.ts";

const way = { kind: "header", header: "X-Forwarded-User" } as const;
const named = (name: string) => ({
  headers: { "X-Forwarded-User": Buffer.from(name, "utf8").toString("latin1") },
});

it("believes the proxy, and gives the rights of the users file", async () => {
  const { browser } = await signInUnderTest({ way });
  const { visit } = browser("203.0.113.7", { throughProxy: true });
  expect((await visit("/", named("anna"))).user).toMatchObject({ name: "Anna", role: "sender" });
  expect((await visit("/run", named("Rita"))).user).toMatchObject({ role: "reader" });
});

it("refuses the header of anybody else", async () => {
  const { browser } = await signInUnderTest({ way });
  const { visit } = browser();
  for (const path of ["/run", "/proxy/x/y/z", "/instances"]) {
    const { status, answer } = await visit(path, named("Anna"));
    expect([status, answer?.headers.get("X-Request-Left")]).toEqual([403, "no"]);
  }
  const page = await visit("/", named("Anna"));
  expect(page.status).toBe(403);
  expect(page.text).toContain("The sign-in proxy did not say who you are");
});

it.each([
  ["a stranger", "eve"],
  ["two names, of which the browser sent one", "eve, Anna"],
  ["a name that hides", "An\u200bna"],
])("refuses %s", async (_, name) => {
  const { browser } = await signInUnderTest({ way, others: { role: "sender", instances: "all" } });
  const { visit } = browser("203.0.113.7", { throughProxy: true });
  if (name === "eve") expect((await visit("/run", named(name))).user?.name).toBe("eve");
  else expect((await visit("/run", named(name))).status).toBe(403);

  const strict = await signInUnderTest({ way });
  const there = strict.browser("203.0.113.7", { throughProxy: true });
  expect((await there.visit("/run", named(name))).status).toBe(403);
});

it("ends a sign-in in a tab of its own with a page that says so", async () => {
  const { browser } = await signInUnderTest({ way });
  const { visit } = browser("203.0.113.7", { throughProxy: true });
  expect((await visit("/sign-in?tab", named("Anna"))).text).toContain("You are signed in");
  expect((await visit("/sign-in", named("Anna"))).answer?.headers.get("Location")).toBe("/");
});

it("reads a name in UTF-8", async () => {
  const { browser } = await signInUnderTest({ way, others: { role: "reader", instances: [] } });
  const { visit } = browser("203.0.113.7", { throughProxy: true });
  expect((await visit("/run", named("Олег"))).user?.name).toBe("Олег");
});

it("without the header nobody is signed in, and nobody can sign in or out here", async () => {
  const { browser } = await signInUnderTest({ way });
  const { visit } = browser("203.0.113.7", { throughProxy: true });
  expect((await visit("/run")).status).toBe(401);
  expect((await visit("/")).status).toBe(303);
  expect((await visit("/sign-in")).text).toContain("Open the studio by its usual address");
  expect((await visit("/sign-out", { method: "POST" })).status).toBe(401);
});
