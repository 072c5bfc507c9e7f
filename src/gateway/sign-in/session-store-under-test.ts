import { beforeEach, describe, expect, it } from "vitest";
import { createSessions, type SessionStore } from "./sessions.ts";

const HOUR_MS = 60 * 60 * 1000;

/** What holds for sessions in every store. */
export function describeSessionStore(name: string, open: () => Promise<SessionStore>): void {
  describe(`sessions in ${name}`, () => {
    let now = 0;
    let store: SessionStore;
    beforeEach(async () => {
      now = 1_000_000;
      store = await open();
    });
    const sessions = () => createSessions(store, () => now);

    it("knows a browser by its secret until it signs out", async () => {
      const secret = await sessions().start("Anna", "stamp");
      expect(Buffer.from(secret, "base64url")).toHaveLength(32);
      expect(await sessions().find(secret)).toMatchObject({ name: "Anna", stamp: "stamp" });
      expect(await sessions().find(`${secret}x`)).toBeUndefined();
      expect(await sessions().find("")).toBeUndefined();
      await sessions().end(secret);
      expect(await sessions().find(secret)).toBeUndefined();
    });

    it("gives every sign-in another secret, and keeps only digests", async () => {
      const kept: string[] = [];
      const add: SessionStore["add"] = async (digest) => void kept.push(digest);
      const { start } = createSessions({ ...store, add }, () => now);
      const secrets = await Promise.all([start("Anna", ""), start("Anna", "")]);
      expect(new Set(secrets).size).toBe(2);
      expect(kept.join()).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
    });

    it("ends after twelve hours without use", async () => {
      const secret = await sessions().start("Anna", "");
      now += 12 * HOUR_MS - 1;
      expect(await sessions().find(secret)).toBeDefined();
      now += 12 * HOUR_MS - 1;
      expect(await sessions().find(secret)).toBeDefined();
      now += 12 * HOUR_MS;
      expect(await sessions().find(secret)).toBeUndefined();
    });

    it("ends seven days after the sign-in, however much it is used", async () => {
      const secret = await sessions().start("Anna", "");
      for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
        now += 6 * HOUR_MS;
        expect(await sessions().find(secret)).toBeDefined();
      }
      now += 6 * HOUR_MS;
      expect(await sessions().find(secret)).toBeUndefined();
    });

    it("does not come back after a sign-out at the same moment", async () => {
      const secret = await sessions().start("Anna", "");
      now += HOUR_MS;
      const overtaken: SessionStore = {
        ...store,
        async find(digest) {
          const session = await store.find(digest);
          await store.remove(digest);
          return session;
        },
      };
      await createSessions(overtaken, () => now).find(secret);
      expect(await sessions().find(secret)).toBeUndefined();
    });
  });
}
