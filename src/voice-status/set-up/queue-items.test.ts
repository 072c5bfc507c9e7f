import { expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { queueItems } from "./queue-items.ts";

const queue = [
  { messageID: "3EB0A", type: "sendVoiceStatus", body: { fileName: "hello.mp3" } },
  { messageID: "3EB0B", type: "sendMessage", body: { message: "x".repeat(100) } },
  { type: "sendPoll" },
];

it("names the method, the title, and the time that the studio knows", () => {
  const records = [{ idMessage: "3EB0A", startedAt: 7 }] as SendRecord[];
  expect(queueItems(queue, 3_000, records, 8)).toEqual([
    {
      idMessage: "3EB0A",
      method: "sendVoiceStatus",
      title: "hello.mp3",
      since: 7,
      leavesIn: 3_000,
      isLate: false,
    },
    {
      idMessage: "3EB0B",
      method: "sendMessage",
      title: "x".repeat(60),
      since: undefined,
      leavesIn: 6_000,
      isLate: false,
    },
    {
      idMessage: "",
      method: "sendPoll",
      title: "",
      since: undefined,
      leavesIn: 9_000,
      isLate: false,
    },
  ]);
});

it("does not guess when an item leaves if the pace is not known", () => {
  expect(queueItems(queue, undefined, [], 8)[0]?.leavesIn).toBeUndefined();
});

it("takes no record without an id for an item without an id", () => {
  const records = [{ startedAt: 7 }] as SendRecord[];
  expect(queueItems([{ type: "sendVoiceStatus" }], 0, records, 8)[0]?.since).toBeUndefined();
});

it("calls an item late once it has waited for three times its turn, and for two minutes", () => {
  const records = [{ idMessage: "3EB0A", startedAt: 0 }] as SendRecord[];
  const isLate = (delay: number | undefined, now: number) =>
    queueItems(queue, delay, records, now)[0]?.isLate;
  expect(isLate(3_000, 120_000)).toBe(false);
  expect(isLate(3_000, 120_001)).toBe(true);
  expect(isLate(60_000, 180_000)).toBe(false);
  expect(isLate(60_000, 180_001)).toBe(true);
  expect(isLate(undefined, 10_000_000)).toBe(false);
});
