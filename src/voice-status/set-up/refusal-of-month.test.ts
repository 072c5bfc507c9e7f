import { expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { refusalOfMonth } from "./refusal-of-month.ts";

const now = new Date(2026, 10, 26).getTime();
const december = new Date(2026, 11, 1).getTime();
const refused = (startedAt: number, code = "quota-exceeded", allowedNumbers: string[] = []) =>
  ({
    idInstance: "1101000001",
    startedAt,
    request: {},
    failure: { code, quota: { used: startedAt, total: 3, allowedNumbers } },
  }) as unknown as SendRecord;
const accepted = (...participants: string[]) =>
  ({
    idInstance: "1101000001",
    startedAt: now,
    request: { participants },
    idMessage: "3EB0",
  }) as unknown as SendRecord;

it("finds the newest refusal of the month", () => {
  const first = new Date(2026, 10, 1).getTime();
  expect(refusalOfMonth([refused(first + 5), refused(first)], now)).toMatchObject({
    at: first + 5,
    until: december,
    refuses: "all",
    quota: { used: first + 5 },
  });
});

it("finds none of the month before, and none for another reason", () => {
  const october = new Date(2026, 9, 31, 23).getTime();
  expect(refusalOfMonth([refused(now, "unauthorized"), refused(october)], now)).toBeUndefined();
  expect(refusalOfMonth([], now)).toBeUndefined();
});

it("knows that a quota of chats refuses others only", () => {
  const chats = refused(now, "correspondents-quota-exceeded", ["79001234567"]);
  expect(refusalOfMonth([chats], now)).toMatchObject({ refuses: "others", until: december });
  const toThem = accepted("79001234567@c.us");
  expect(refusalOfMonth([toThem, chats], now)).toMatchObject({ refuses: "others" });
});

it("is over when such a status was accepted since then", () => {
  expect(refusalOfMonth([accepted("79001234567@c.us"), refused(now)], now)).toBeUndefined();
  const chats = refused(now, "correspondents-quota-exceeded", ["79001234567"]);
  expect(refusalOfMonth([accepted("79007654321@c.us"), chats], now)).toBeUndefined();
});
