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
  expect(queueItems(queue, 3_000, records)).toEqual([
    {
      idMessage: "3EB0A",
      method: "sendVoiceStatus",
      title: "hello.mp3",
      since: 7,
      leavesIn: 3_000,
    },
    {
      idMessage: "3EB0B",
      method: "sendMessage",
      title: "x".repeat(60),
      since: undefined,
      leavesIn: 6_000,
    },
    { idMessage: "", method: "sendPoll", title: "", since: undefined, leavesIn: 9_000 },
  ]);
});

it("does not guess when an item leaves if the pace is not known", () => {
  expect(queueItems(queue, undefined, [])[0]?.leavesIn).toBeUndefined();
});

it("takes no record without an id for an item without an id", () => {
  const records = [{ startedAt: 7 }] as SendRecord[];
  expect(queueItems([{ type: "sendVoiceStatus" }], 0, records)[0]?.since).toBeUndefined();
});
