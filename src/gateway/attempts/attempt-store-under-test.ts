import { describe, expect, test } from "vitest";
import { ulid } from "ulid";
import type { AttemptStore } from "./attempt-store.ts";

const answerOf = (size: number, status = 200) => ({
  status,
  headers: [["content-type", "application/json"]] as [string, string][],
  body: new Uint8Array(size).fill(200),
});

/**
 * What every store of attempts has to do.
 *
 * @param open a new store, without a memory, for at most so many bytes of answers.
 */
export function describeAttemptStore(
  name: string,
  open: (maxBytes?: number) => Promise<AttemptStore>,
): void {
  describe(`attempts kept in ${name}`, () => {
    const note = { digest: "one", startedAt: Date.now() };
    const KEY = ulid();
    const OTHER_KEY = ulid();

    test("are claimed once", async () => {
      const store = await open();
      const claims = ["one", "two", "three"].map((digest) => store.claim(KEY, { ...note, digest }));
      const sorted = (await Promise.all(claims)).toSorted();
      expect(sorted).toEqual(["claimed", "known", "known"]);
      expect(await store.claim(KEY, note)).toBe("known");
      await store.close();
    });

    test("are found with note and answer, and others are not", async () => {
      const store = await open();
      await store.claim(KEY, note);
      await store.answer(KEY, answerOf(300, 466));
      store.release(KEY);
      expect(await store.find(KEY)).toEqual({ ...note, answer: answerOf(300, 466) });
      expect(await store.find(OTHER_KEY)).toBeUndefined();
      await store.close();
    });

    test("stay closed if their key was closed before they came", async () => {
      const store = await open();
      expect(await store.claim(KEY, { ...note, digest: null })).toBe("claimed");
      expect(await store.claim(KEY, note)).toBe("known");
      expect(await store.find(KEY)).toEqual({ ...note, digest: null });
      await store.close();
    });

    test("are claimed only in the memory that they were prepared for", async () => {
      const store = await open();
      const run = await store.run();
      expect(run).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
      const other = "6f1c1e0a-0000-4000-8000-000000000000";
      expect(await store.claim(KEY, note, { run: other })).toBe("other-memory");
      expect(await store.claim(KEY, note, { run })).toBe("claimed");
      expect(await store.run()).toBe(run);
      await store.close();
    });

    test("take turns if they have to, answered or not", async () => {
      const store = await open();
      const turn = "one instance";
      expect(await store.claim(KEY, note, { turn })).toBe("claimed");
      const other = store.claim(OTHER_KEY, note, { turn });
      expect(await other).toBe("turn-taken");
      expect(await store.find(OTHER_KEY)).toBeUndefined();
      expect(await store.claim(ulid(), note, { turn: "another" })).toBe("claimed");
      expect(await store.claim(ulid(), note)).toBe("claimed");
      // The same request again: it is not another attempt.
      expect(await store.claim(KEY, note, { turn })).toBe("known");
      await store.answer(KEY, answerOf(10));
      store.release(KEY);
      await expect.poll(() => store.claim(OTHER_KEY, note, { turn })).toBe("claimed");
      store.release(OTHER_KEY);
      await expect.poll(() => store.claim(ulid(), note, { turn })).toBe("claimed");
      await store.close();
    });

    test("keep their notes when there is no room for all answers: the oldest are dropped", async () => {
      const store = await open(10_000);
      const keys = Array.from({ length: 30 }, () => ulid());
      for (const key of keys) {
        await store.claim(key, note);
        await store.answer(key, answerOf(1_000));
        store.release(key);
      }
      const found = await Promise.all(keys.map((key) => store.find(key)));
      const answered = found.map((attempt) => attempt?.answer !== undefined);
      expect(found.every((attempt) => attempt?.digest === "one")).toBe(true);
      expect(answered.filter(Boolean).length).toBeLessThanOrEqual(11);
      expect([answered.at(0), answered.at(-1)]).toEqual([false, true]);
      await store.close();
    });

    test("can be claimed while the store is ready", async () => {
      const store = await open();
      expect(await store.isReady()).toBe(true);
      await store.close();
    });
  });
}
