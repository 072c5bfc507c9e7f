import { describe, expect, test } from "vitest";
import { audienceOf, groupsOf } from "./audience.ts";
import type { SendRecord } from "./record/record.ts";
import type { ViewerRow } from "./record/viewers.ts";

const NOW = Date.UTC(2026, 10, 26, 12);
const HOUR = 60 * 60 * 1000;
const [anna, boris, clara] = ["79120000001@c.us", "79120000002@c.us", "79120000003@c.us"] as const;

type Steps = Record<string, ViewerRow["step"]>;

function status(steps: Steps, hoursAgo = 30, change: Partial<SendRecord> = {}) {
  const startedAt = NOW - hoursAgo * HOUR;
  const record: SendRecord = {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    state: "read",
    ...change,
  };
  const people = Object.entries(steps).map(([chatId, step], index) => {
    return { chatId, step, at: step && startedAt + index, isListed: true };
  });
  return { record, people };
}

const groups = (statuses: Parameters<typeof audienceOf>[0]) =>
  Object.fromEntries(audienceOf(statuses, NOW).map(({ chatId, group }) => [chatId, group]));

describe("somebody who", () => {
  test("saw every status always sees us, and who saw one of them sometimes", () => {
    const steps = { [anna]: "read", [boris]: "read", [clara]: "delivered" } as const;
    expect(groups([status(steps), status({ ...steps, [boris]: "sent" })])).toEqual({
      [anna]: "always",
      [boris]: "sometimes",
      [clara]: "never",
    });
  });

  test("is in the list, but not in the statistics of others, never sees us", () => {
    expect(groups([status({ [anna]: "read", [boris]: undefined })])).toMatchObject({
      [boris]: "never",
    });
  });

  test("has not seen a status of less than an hour missed nothing yet", () => {
    const early = status({ [anna]: "delivered", [boris]: "read", [clara]: "sent" }, 0.9);
    expect(groups([early])).toEqual({ [anna]: "early", [boris]: "always", [clara]: "early" });
    const before = status({ [anna]: "read", [boris]: "sent" });
    expect(groups([early, before])).toMatchObject({ [anna]: "always", [boris]: "sometimes" });
    expect(groups([status({ [anna]: "delivered", [boris]: "read" }, 1.1)])).toMatchObject({
      [anna]: "never",
    });
  });

  test("got a status that left the queue late is asked after from then on", () => {
    const late = status({ [anna]: "sent" }, 20, { publishedAt: NOW - HOUR / 2 });
    expect(groups([late])).toEqual({ [anna]: "early" });
  });
});

test("a status without statistics says nothing about anybody", () => {
  const silent = status({ [anna]: undefined, [boris]: undefined });
  expect(audienceOf([silent], NOW)).toEqual([]);
  expect(groups([silent, status({ [anna]: "read" })])).toEqual({ [anna]: "always" });
});

test("each person is counted, and comes once: who saw the most and the latest first", () => {
  const one = status({ [clara]: "delivered", [anna]: "read", [boris]: "read" }, 50);
  const other = status({ [anna]: "delivered", [boris]: "read", [clara]: undefined }, 30);
  expect(audienceOf([other, one], NOW)).toEqual([
    {
      chatId: boris,
      group: "always",
      statuses: 2,
      delivered: 2,
      viewed: 2,
      lastViewAt: NOW - 30 * HOUR + 1,
    },
    {
      chatId: anna,
      group: "sometimes",
      statuses: 2,
      delivered: 2,
      viewed: 1,
      lastViewAt: NOW - 50 * HOUR + 1,
    },
    { chatId: clara, group: "never", statuses: 2, delivered: 1, viewed: 0, lastViewAt: undefined },
  ]);
});

test("each group has its members, in the same order", () => {
  const members = audienceOf([status({ [anna]: "read", [boris]: "read", [clara]: "sent" })], NOW);
  const { all, always, never, early } = groupsOf(members);
  expect([...always, ...never]).toEqual(all);
  expect(always.map(({ chatId }) => chatId)).toEqual([boris, anna]);
  expect(early).toEqual([]);
});
