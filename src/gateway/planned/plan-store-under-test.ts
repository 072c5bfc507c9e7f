import { ulid } from "ulid";
import { beforeEach, describe, expect, test } from "vitest";
import type { PlanStore, StoredPlan } from "./plan-store.ts";

/** 09:00 in Berlin on 27 November 2026. */
export const NINE = Date.UTC(2026, 10, 27, 8);

/** A plan for nine o'clock. */
export function planForNine(changes: Partial<StoredPlan> = {}): StoredPlan {
  return {
    id: ulid(NINE - 13 * 60 * 60 * 1000),
    revision: 1,
    idInstance: "1101000001",
    local: "2026-11-27T09:00",
    zone: "Europe/Berlin",
    confirmedAt: NINE,
    request: {
      urlFile: "https://files.example/a.mp3",
      fileName: "a.mp3",
      backgroundColor: "#7ACBA5",
      participants: ["79123456789@c.us"],
    },
    state: "waiting",
    studio: "http://127.0.0.1:5877",
    ...changes,
  };
}

/** What every store of plans does. Each test opens two over the same memory, as two processes do. */
export function testPlanStore(name: string, openTwo: () => Promise<[PlanStore, PlanStore]>) {
  describe(`plans in ${name}`, () => {
    let one: PlanStore;
    let other: PlanStore;
    beforeEach(async () => {
      [one, other] = await openTwo();
    });

    test("are there for every process, as they were written", async () => {
      const plan = planForNine({ seconds: 8, by: "Anna" });
      expect(await one.write(plan)).toBe(true);
      expect(await other.all()).toEqual([plan]);
      const moved = { ...plan, revision: 2, local: "2026-11-27T10:00" };
      expect(await other.write(moved)).toBe(true);
      expect(await one.all()).toEqual([moved]);
    });

    test("have one writer of each revision", async () => {
      const plan = planForNine();
      await one.write(plan);
      const claims = Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? one : other).write({ ...plan, revision: 2, claim: String(index) }),
      );
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await one.all()).toEqual(await other.all());
    });

    test("are not written by who does not know the revision before, or the plan", async () => {
      const plan = planForNine();
      await one.write(plan);
      expect(await other.write(plan)).toBe(false);
      expect(await other.write({ ...plan, revision: 3 })).toBe(false);
      expect(await other.write({ ...planForNine(), revision: 2 })).toBe(false);
      expect(await one.all()).toEqual([plan]);
    });

    test("are gone once they are dropped, the others stay", async () => {
      const [gone, kept] = [planForNine(), planForNine()];
      await one.write(gone);
      await one.write({ ...gone, revision: 2, state: "missed" });
      await one.write(kept);
      await other.drop(gone.id);
      expect(await one.all()).toEqual([kept]);
      expect(await one.write({ ...gone, revision: 3 })).toBe(false);
    });
  });
}
