import { afterAll, expect, test, vi } from "vitest";
import { localTime, withoutZone } from "./local-time.ts";

afterAll(() => vi.unstubAllEnvs());

const NOON = Date.UTC(2026, 6, 5, 12, 3, 4);

test.each([
  ["Europe/Moscow", NOON, "2026-07-05 15:03:04 +03:00"],
  ["UTC", NOON, "2026-07-05 12:03:04 +00:00"],
  ["America/St_Johns", NOON, "2026-07-05 09:33:04 -02:30"],
  ["Asia/Kathmandu", NOON, "2026-07-05 17:48:04 +05:45"],
  ["Europe/Berlin", NOON, "2026-07-05 14:03:04 +02:00"],
  ["Europe/Berlin", Date.UTC(2026, 0, 5, 23, 30), "2026-01-06 00:30:00 +01:00"],
])("in %s a moment is written with its offset", (zone, at, written) => {
  vi.stubEnv("TZ", zone);
  expect(localTime(at)).toBe(written);
  expect(withoutZone(at).toISOString().slice(0, 19)).toBe(written.slice(0, 19).replace(" ", "T"));
});
