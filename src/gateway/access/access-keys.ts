import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { RequestHead } from "./cross-site.ts";

const COOKIE = "voice-status-studio";
const RANDOM_BYTES = 32;
const MOST_DEVICES = 1000;

/** What becomes of a request to a studio that is open to the network. */
type Admission =
  | { kind: "known" }
  /** The key was right: the browser gets its cookie and is sent on to the address without the key. */
  | { kind: "welcome"; cookie: string; location: string }
  | { kind: "stranger" };

/** Lets in the devices that were given a key, each with a key of its own. */
export interface AccessKeys {
  /** Of the next device: part of the address that is printed. */
  key: () => string;
  admit: (visit: RequestHead) => Admission;
}

/**
 * Asks everybody for a cookie. It is given for a key, `?key=…`, which is dead once it was used.
 *
 * @param onNewKey a device came in, and the next one needs another address.
 */
export function createAccessKeys(onNewKey: () => void): AccessKeys {
  let key = random();
  /** Digests: of the same length, whatever a stranger sends. */
  const devices: Buffer[] = [];

  function isKnown({ headers }: RequestHead): boolean {
    const given = digest(cookieOf(headers.cookie ?? ""));
    // All of them, so that the time tells nothing.
    return devices.filter((device) => timingSafeEqual(device, given)).length > 0;
  }

  return {
    key: () => key,
    admit(visit) {
      const [path = "/", ...rest] = (visit.url ?? "/").split("?");
      const query = new URLSearchParams(rest.join("?"));
      const given = query.get("key");
      if (given !== null && visit.method === "GET" && timingSafeEqual(digest(given), digest(key))) {
        const secret = random();
        devices.push(digest(secret));
        if (devices.length > MOST_DEVICES) devices.shift();
        key = random();
        onNewKey();
        query.delete("key");
        return {
          kind: "welcome",
          cookie: `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
          // Never to another host, however many slashes the path begins with.
          location: `/${path.replace(/^[/\\]+/, "")}${query.size > 0 ? `?${query}` : ""}`,
        };
      }
      return { kind: isKnown(visit) ? "known" : "stranger" };
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
