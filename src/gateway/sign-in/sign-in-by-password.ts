import { limitConcurrency } from "../http/limit-concurrency.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { decoyHash, verifyPassword } from "../users/password-hash.ts";
import { comparable } from "../users/users-file.ts";
import { type KnownUser, knownUser, knownUsers } from "../users/known-users.ts";
import type { Users } from "../users/users.ts";
import { identifyBySession } from "./identify-by-session.ts";
import { placeOf, secretsOf, sessionCookie } from "./session-cookie.ts";
import { SESSION_LIMIT_MS, type Sessions } from "./sessions.ts";
import type { SignInWay } from "./sign-in.ts";
import { isOwnPost, signedIn } from "./sign-in-answers.ts";
import type { SignInLimit } from "./sign-in-limit.ts";
import { signInPage } from "./sign-in-page.ts";
import type { SignInProblem } from "./sign-in-texts.ts";

const MAX_FORM_BYTES = 8_000;
/** No name of the users file is longer, and names that were tried are remembered. */
const MAX_NAME_CHARACTERS = 100;
/** Each takes 32 MiB and a thread. */
const HASHES_AT_ONCE = 2;
const HASHES_WAITING = 20;

interface Parts {
  users: Users;
  sessions: Sessions;
  limit: SignInLimit;
  /** The path of the page, with a slash at both ends. */
  base: string;
  /** Compares a password with a hash; tests count how often. */
  verify?: typeof verifyPassword;
}

/** Sign-in by name and password, with the users and hashes of the users file. */
export function signInByPassword(parts: Parts): SignInWay {
  const { users, sessions, limit, base, verify = verifyPassword } = parts;
  const inTurn = limitConcurrency(HASHES_AT_ONCE);
  const findUser = knownUsers(users);
  const identify = identifyBySession(sessions, findUser, base);
  let waiting = 0;

  /** One comparison for every try, whether the name exists or not. */
  async function check(name: string, password: string): Promise<KnownUser | undefined> {
    const all = await users.all();
    const user = all.find((one) => comparable(one.name) === comparable(name));
    const hash = user?.password;
    const isRight = await verify(password, hash ?? decoyHash(all.find(hasPassword)?.password));
    return isRight && user && hash !== undefined ? knownUser(user) : undefined;
  }

  async function checkInTurn(request: Request, name: string, password: string) {
    waiting += 1;
    try {
      return await inTurn(request.signal, () => check(name, password));
    } finally {
      waiting -= 1;
    }
  }

  async function receive(request: Request, address: string): Promise<Response> {
    if (!isOwnPost(request)) {
      return signInPage(request, { shows: "form", problem: { kind: "other-page" }, status: 403 });
    }
    const form = await readForm(request);
    const name = (form?.get("name") ?? "").trim().slice(0, MAX_NAME_CHARACTERS);
    const password = form?.get("password") ?? "";
    const again = (problem: SignInProblem, status: number, headers: Record<string, string> = {}) =>
      signInPage(request, { shows: "form", problem, name, status, headers });

    if (name === "" || password === "") return again({ kind: "missing" }, 400);
    if (waiting >= HASHES_WAITING) return again({ kind: "busy" }, 429, { "Retry-After": "5" });
    const seconds = limit.take(comparable(name), address);
    if (seconds > 0) {
      return again({ kind: "wait", seconds }, 429, { "Retry-After": String(seconds) });
    }
    const user = await checkInTurn(request, name, password);
    if (!user) return again({ kind: "wrong" }, 403);

    limit.succeeded(comparable(name), address);
    const place = placeOf(request, base);
    for (const former of secretsOf(request, place)) await sessions.end(former);
    const secret = await sessions.start(user.name, user.stamp);
    return signedIn(request, base, {
      "Set-Cookie": sessionCookie(secret, place, SESSION_LIMIT_MS),
    });
  }

  return {
    identify,
    findUser,
    sessions,
    async signIn(request, { address }) {
      if (request.method === "POST") return receive(request, address);
      const user = await identify(request);
      return user ? signedIn(request, base) : signInPage(request, { shows: "form" });
    },
  };
}

function hasPassword({ password }: { password?: string | undefined }): boolean {
  return password !== undefined;
}

/** The fields of a form; undefined if it is too long, broken off, or no form. */
async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return undefined;
  const read = await readAtMost(request.body, MAX_FORM_BYTES).catch(() => undefined);
  return read && !read.cut ? new URLSearchParams(new TextDecoder().decode(read.bytes)) : undefined;
}
