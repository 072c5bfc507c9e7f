import type { Session, SessionStore } from "./sessions.ts";

const MAX_SESSIONS = 10_000;

/** Keeps sessions in this process: a restart signs everybody out. If there are too many, the oldest end. */
export function sessionMemory(most = MAX_SESSIONS): SessionStore {
  const sessions = new Map<string, Session>();
  return {
    async add(digest, session) {
      sessions.set(digest, session);
      const [oldest] = sessions.keys();
      if (oldest !== undefined && sessions.size > most) sessions.delete(oldest);
    },
    find: async (digest) => sessions.get(digest),
    async update(digest, session) {
      if (sessions.has(digest)) sessions.set(digest, session);
    },
    async remove(digest) {
      sessions.delete(digest);
    },
  };
}
