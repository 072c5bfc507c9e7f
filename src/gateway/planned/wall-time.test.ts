import { expect, it } from "vitest";
import { instantOf } from "./wall-time.ts";

const iso = (local: string, zone: string) => {
  const at = instantOf(local, zone);
  return at === undefined ? undefined : new Date(at).toISOString();
};

it.each([
  ["2026-11-27T09:00", "Europe/Berlin", "2026-11-27T08:00:00.000Z"],
  ["2026-11-27T09:00", "America/New_York", "2026-11-27T14:00:00.000Z"],
  ["2026-11-27T09:00", "Asia/Kathmandu", "2026-11-27T03:15:00.000Z"],
  ["2026-11-27T09:00", "UTC", "2026-11-27T09:00:00.000Z"],
])("%s in %s is %s", (local, zone, at) => {
  expect(iso(local, zone)).toBe(at);
});

it("keeps the time of day when clocks are changed between now and then", () => {
  expect(iso("2026-10-24T09:00", "Europe/Berlin")).toBe("2026-10-24T07:00:00.000Z");
  expect(iso("2026-10-25T09:00", "Europe/Berlin")).toBe("2026-10-25T08:00:00.000Z");
  expect(iso("2027-03-13T09:00", "America/New_York")).toBe("2027-03-13T14:00:00.000Z");
  expect(iso("2027-03-14T09:00", "America/New_York")).toBe("2027-03-14T13:00:00.000Z");
});

it.each([
  ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
])("takes the first of two: %s in %s", (local, zone, at) => {
  expect(iso(local, zone)).toBe(at);
});

it.each([
  ["2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:30:00.000Z"],
  ["2027-03-14T02:30", "America/New_York", "2027-03-14T07:30:00.000Z"],
])("moves a time that does not come behind the gap: %s in %s", (local, zone, at) => {
  expect(iso(local, zone)).toBe(at);
});

it("knows no time that is none, and no zone that is none", () => {
  expect(instantOf("2026-11-27T09:00", "Mars/Base")).toBeUndefined();
  expect(instantOf("2026-13-27T09:00", "UTC")).toBeUndefined();
  expect(instantOf("2026-02-30T09:00", "UTC")).toBeUndefined();
  expect(instantOf("* * * * *", "UTC")).toBeUndefined();
});
