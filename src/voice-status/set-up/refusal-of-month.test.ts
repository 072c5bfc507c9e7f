import { expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { refusalOfMonth } from "./refusal-of-month.ts";

const now = new Date(2026, 10, 26).getTime();
const refused = (startedAt: number, code = "quota-exceeded") =>
  ({
    startedAt,
    failure: { code, quota: { used: startedAt, total: 3, allowedNumbers: [] } },
  }) as unknown as SendRecord;

it("finds the newest refusal of the month", () => {
  const first = new Date(2026, 10, 1).getTime();
  expect(refusalOfMonth([refused(first), refused(first + 5)], now)).toMatchObject({
    at: first + 5,
    quota: { used: first + 5 },
  });
});

it("finds none of the month before, and none for another reason", () => {
  const october = new Date(2026, 9, 31, 23).getTime();
  expect(refusalOfMonth([refused(october), refused(now, "unauthorized")], now)).toBeUndefined();
  expect(refusalOfMonth([], now)).toBeUndefined();
});
