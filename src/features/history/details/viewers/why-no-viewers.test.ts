import { expect, it } from "vitest";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { whyNoViewers } from "./why-no-viewers.ts";

const MINUTE_MS = 60_000;
const now = Date.UTC(2026, 10, 26);

const record = (changes: Partial<SendRecord>): SendRecord => ({
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: now - 10 * MINUTE_MS,
  request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" },
  state: "sent",
  idMessage: "3EB0",
  ...changes,
});

it.each([
  ["nothing-sent", { state: "rejected" }],
  ["nothing-sent", { state: "not-sent" }],
  ["unknown", { state: "unknown" }],
  ["queued", { state: "accepted" }],
  ["dropped", { state: "dropped" }],
  ["counts-only", { state: "read", viewers: { sent: 3, delivered: 2, read: 1 } }],
  ["deleted", { state: "deleted" }],
  ["forgotten", { startedAt: now - 31 * 24 * 60 * MINUTE_MS }],
  ["too-early", { publishedAt: now - MINUTE_MS }],
  ["none-yet", {}],
] as const)("%s: %j", (reason, changes) => {
  expect(whyNoViewers(record(changes), { settings: undefined, hasToken: true, now })).toBe(reason);
});

it("without a token or notifications, GREEN-API does not tell", () => {
  const settings = { outgoingWebhook: "no" } as never;
  expect(whyNoViewers(record({}), { settings, hasToken: true, now })).toBe("notifications-off");
  expect(whyNoViewers(record({}), { settings, hasToken: false, now })).toBe("no-token");
});
