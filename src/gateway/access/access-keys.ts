import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { RequestHead } from "./cross-site-request.ts";

const COOKIE = "voice-status-studio";
const RANDOM_BYTES = 32;
const MAX_COOKIES = 1000;

/** The decision about a request to a studio that is open to the network. */
type Admission =
  | { kind: "known" }
  /** The key was right: the browser gets a cookie and is redirected to the address without the key. */
  | { kind: "welcome"; cookie: string; location: string }
  | { kind: "stranger" };

/** Lets in the browsers that were given a key. Each key lets in one. */
export interface AccessKeys {
  /** The key for the next browser, which is part of the printed address. */
  key: () => string;
  admit: (request: RequestHead) => Admission;
}

/**
 * Requires a cookie of every request. A browser gets it for a key, `?key=…`, which then expires.
 *
 * @param onNewKey is called when a browser was let in and the next one needs a new address.
 */
export function createAccessKeys(onNewKey: () => void): AccessKeys {
  let key = random();
  /** Digests of the cookies: they have one length, whatever is sent. */
  const cookies: Buffer[] = [];

  function isKnown({ headers }: RequestHead): boolean {
    const given = digest(cookieOf(headers.cookie ?? ""));
    // All are compared, so that the time reveals nothing.
    return cookies.filter((cookie) => timingSafeEqual(cookie, given)).length > 0;
  }

  return {
    key: () => key,
    admit(request) {
      const [path = "/", ...rest] = (request.url ?? "/").split("?");
      const query = new URLSearchParams(rest.join("?"));
      const given = query.get("key");
      if (
        given !== null &&
        request.method === "GET" &&
        timingSafeEqual(digest(given), digest(key))
      ) {
        const secret = random();
        cookies.push(digest(secret));
        if (cookies.length > MAX_COOKIES) cookies.shift();
        key = random();
        onNewKey();
        query.delete("key");
        return {
          kind: "welcome",
          cookie: `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
          // Never to another host: `//` at the beginning would be one.
          location: `/${path.replace(/^[/\\]+/, "")}${query.size > 0 ? `?${query}` : ""}`,
        };
      }
      return { kind: isKnown(request) ? "known" : "stranger" };
    },
  };
}

function random(): string {
  return randomBytes(RANDOM_BYTES).toString("base64url");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function cookieOf(header: string): string {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? "";
}
