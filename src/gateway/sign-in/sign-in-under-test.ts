import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { hashPassword, verifyPassword } from "../users/password-hash.ts";
import { type StoredUser, writeUsers } from "../users/users-file.ts";
import { CHEAP_HASH } from "../users/users-under-test.ts";
import { openSignIn } from "./open-sign-in.ts";
import { sessionMemory } from "./session-memory.ts";
import type { StudioPlace } from "./session-cookie.ts";
import type { SignInSettings } from "./sign-in-settings.ts";

export const PASSWORD = "correct horse battery staple";
export const HOME: StudioPlace = { origin: "https://studio.example", base: "/" };

interface Settings {
  way?: SignInSettings["way"];
  others?: SignInSettings["others"];
  place?: StudioPlace;
}

/** A sign-in with two users, a clock that stands still, and browsers that keep cookies. */
export async function signInUnderTest({
  way = { kind: "users" },
  others,
  place = HOME,
}: Settings = {}) {
  const usersFile = path.join(await mkdtemp(path.join(os.tmpdir(), "sign-in-")), "users.json");
  const password = await hashPassword(PASSWORD, CHEAP_HASH);
  const anna: StoredUser = { name: "Anna", role: "sender", instances: "all", password };
  const rita: StoredUser = { name: "Rita", role: "reader", instances: ["1101000001"], password };
  await writeUsers(usersFile, [anna, rita]);

  const clock = { now: Date.UTC(2026, 10, 26) };
  const lines: string[] = [];
  /** The hashes that a password was compared with. */
  const compared: string[] = [];
  const sessionStore = sessionMemory();
  const open = () =>
    openSignIn(
      { way, usersFile, others },
      {
        base: place.base,
        sessionStore,
        log: (line) => lines.push(line),
        now: () => clock.now,
        verify(given, hash) {
          compared.push(hash);
          return verifyPassword(given, hash);
        },
      },
    );
  const signIn = await open();

  /** A browser at some address, through the proxy if there is one. */
  function browser(address = "203.0.113.7", { throughProxy = false, cookies = new Map() } = {}) {
    async function visit(pathname: string, init: RequestInit = {}) {
      const headers = new Headers(init.headers);
      if (cookies.size > 0) {
        headers.set("Cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
      }
      const request = new Request(`${place.origin}${pathname}`, { ...init, headers });
      const admission = await signIn.admit(request, { address, throughProxy });
      if (!("answer" in admission)) return { user: admission.user };
      const { answer } = admission;
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/Max-Age=0/.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return { answer, status: answer.status, text: await answer.clone().text() };
    }
    const signInAs = (name: string, given = PASSWORD, headers: Record<string, string> = {}) =>
      visit("/sign-in", {
        method: "POST",
        body: new URLSearchParams({ name, password: given }),
        headers: { Origin: place.origin, "Sec-Fetch-Site": "same-origin", ...headers },
      });
    return { visit, signInAs, cookies };
  }
  return { browser, open, clock, lines, compared, usersFile, anna, rita };
}
