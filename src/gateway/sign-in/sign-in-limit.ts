import { isIPv6 } from "node:net";

const FREE_TRIES = 5;
/** The first wait, in ms; each further try doubles it. */
const FIRST_WAIT_MS = 1_000;
/** After this long without a try, in ms, the count begins again. */
const FORGET_AFTER_MS = 60 * 60 * 1000;
const MAX_ENTRIES = 10_000;

/**
 * The longest waits, in ms. That of a name is short: anybody can cause it, and it must not lock its owner
 * out.
 */
const LONGEST_WAIT_MS = { name: 60_000, address: 15 * 60 * 1000 };

interface Entry {
  tries: number;
  /** Unix time in ms. */
  lastAt: number;
}

export interface SignInLimit {
  /**
   * Counts a try before its password is looked at, so that tries at the same moment count as well.
   *
   * @param name in its comparable form.
   * @returns how many seconds to wait instead; 0 if the password may be looked at.
   */
  take: (name: string, address: string) => number;
  /** Takes back the try that succeeded, and all earlier ones of the name. */
  succeeded: (name: string, address: string) => void;
}

/**
 * Slows down guessing: five tries are free for each name and each address, then a growing wait begins.
 *
 * @param now unix time in ms.
 * @param most how many names, and how many addresses, are remembered.
 */
export function createSignInLimit(now: () => number, most = MAX_ENTRIES): SignInLimit {
  const names = new Map<string, Entry>();
  const addresses = new Map<string, Entry>();

  function waitOf(entry: Entry | undefined, longest: number): number {
    if (!entry || entry.tries < FREE_TRIES) return 0;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (entry.tries - FREE_TRIES), longest);
    return Math.max(0, entry.lastAt + wait - now());
  }

  function current(entries: Map<string, Entry>, key: string): Entry | undefined {
    const entry = entries.get(key);
    return entry && now() - entry.lastAt < FORGET_AFTER_MS ? entry : undefined;
  }

  function count(entries: Map<string, Entry>, key: string, entry: Entry | undefined): void {
    // Last in the map, so that the first is the one that was not tried for the longest time.
    entries.delete(key);
    entries.set(key, { tries: (entry?.tries ?? 0) + 1, lastAt: now() });
    const [oldest] = entries.keys();
    if (oldest !== undefined && entries.size > most) entries.delete(oldest);
  }

  return {
    take(name, address) {
      const network = networkOf(address);
      const ofName = current(names, name);
      const ofAddress = current(addresses, network);
      const wait = Math.max(
        waitOf(ofName, LONGEST_WAIT_MS.name),
        waitOf(ofAddress, LONGEST_WAIT_MS.address),
      );
      if (wait > 0) return Math.ceil(wait / 1000);
      count(names, name, ofName);
      count(addresses, network, ofAddress);
      return 0;
    },
    succeeded(name, address) {
      names.delete(name);
      const entry = addresses.get(networkOf(address));
      // Only this try: whoever has an account does not get free tries for others by it.
      if (entry) entry.tries -= 1;
    },
  };
}

/** One customer of a provider usually has a whole /64 of IPv6. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [, ipv4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (ipv4) return ipv4;
  const [head = "", tail = ""] = address.replace(/%.*$/, "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groups = address.includes("::") ? [...before, ...zeros, ...after] : before;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
