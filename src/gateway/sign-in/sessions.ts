import { createHash, randomBytes } from "node:crypto";

/** A session ends if nothing was asked in it for this long, in ms. */
const IDLE_LIMIT_MS = 12 * 60 * 60 * 1000;
/** A session ends this long after its sign-in, in ms. */
export const SESSION_LIMIT_MS = 7 * 24 * 60 * 60 * 1000;
/** How exactly the last use is known, in ms: not every request is written. */
const TOUCH_AFTER_MS = 60_000;
const SECRET_BYTES = 32;

/** One browser that is signed in. */
export interface Session {
  name: string;
  /** What the user's password was at the sign-in, as a digest: another password ends the session. */
  stamp: string;
  /** Unix time in ms. */
  startedAt: number;
  usedAt: number;
}

/** Where sessions are kept: by a digest, so that whoever reads the store cannot use them. */
export interface SessionStore {
  /** @param forMs how long it has to be kept at most. */
  add: (digest: string, session: Session, forMs: number) => Promise<void>;
  find: (digest: string) => Promise<Session | undefined>;
  /** Replaces a session, but never brings one back that was removed meanwhile. */
  update: (digest: string, session: Session, forMs: number) => Promise<void>;
  remove: (digest: string) => Promise<void>;
}

export interface Sessions {
  /** @returns the secret for the browser's cookie: 256 random bits. */
  start: (name: string, stamp: string) => Promise<string>;
  /** The session of a secret; undefined if it has ended or there is none. */
  find: (secret: string) => Promise<Session | undefined>;
  end: (secret: string) => Promise<void>;
}

interface Limits {
  idleMs?: number;
  totalMs?: number;
}

/**
 * Keeps who is signed in.
 *
 * @param now unix time in ms.
 */
export function createSessions(
  store: SessionStore,
  now: () => number,
  { idleMs = IDLE_LIMIT_MS, totalMs = SESSION_LIMIT_MS }: Limits = {},
): Sessions {
  const leftOf = ({ startedAt, usedAt }: Session) =>
    Math.min(usedAt + idleMs, startedAt + totalMs) - now();

  return {
    async start(name, stamp) {
      const secret = randomBytes(SECRET_BYTES).toString("base64url");
      const session = { name, stamp, startedAt: now(), usedAt: now() };
      await store.add(digestOf(secret), session, leftOf(session));
      return secret;
    },
    async find(secret) {
      const digest = digestOf(secret);
      const session = await store.find(digest);
      if (!session) return undefined;
      if (leftOf(session) <= 0) {
        await store.remove(digest);
        return undefined;
      }
      if (now() - session.usedAt < TOUCH_AFTER_MS) return session;
      const used = { ...session, usedAt: now() };
      await store.update(digest, used, leftOf(used));
      return used;
    },
    end: (secret) => store.remove(digestOf(secret)),
  };
}

/** The secret has 256 random bits, so a plain digest cannot be guessed. */
function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
