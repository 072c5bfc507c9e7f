import { expect, it } from "vitest";
import { takeTurn } from "./ask.ts";

it("lets the calls of one method leave a little more than a second apart", () => {
  expect(takeTurn("getSettings", "1101000001", 5_000)).toBe(0);
  expect(takeTurn("getSettings", "1101000001", 5_000)).toBe(1_100);
  expect(takeTurn("getSettings", "1101000001", 5_100)).toBe(2_100);
  expect(takeTurn("getSettings", "1101000001", 9_000)).toBe(0);
});

it("keeps a queue for each instance and each method", () => {
  expect(takeTurn("getContacts", "1101000002", 0)).toBe(0);
  expect(takeTurn("getContacts", "1101000003", 0)).toBe(0);
  expect(takeTurn("getMessagesCount", "1101000002", 0)).toBe(0);
});

it("does not hold back a method without a documented rate", () => {
  expect(takeTurn("uploadFile", "1101000004", 0)).toBe(0);
  expect(takeTurn("uploadFile", "1101000004", 0)).toBe(0);
});
