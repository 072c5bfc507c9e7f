import { expect, it } from "vitest";
import { recordStates, type RecordState, type SendRecord } from "./record.ts";
import { progressOf } from "./send-steps.ts";

function sent(state: RecordState, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: 0,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    recipientCount: 233,
    state,
    ...change,
  };
}

/** As `name reached share`. */
const stepsOf = (...records: SendRecord[]) =>
  progressOf(records)
    .steps.filter(({ isReached }) => isReached)
    .map(({ name, reached = "?", share }) => `${name} ${reached} ${share.toFixed(2)}`);

it("the last step is that of the state", () => {
  const current = recordStates.map((state) => [state, progressOf([sent(state)]).current?.name]);
  expect(Object.fromEntries(current)).toEqual({
    accepted: "accepted",
    pending: "accepted",
    dropped: "accepted",
    sent: "published",
    delivered: "delivered",
    read: "viewed",
  });
});

it("each step has the number of recipients who have reached it", () => {
  const viewers = { sent: 232, delivered: 230, read: 208 };
  expect(stepsOf(sent("read", { viewers }))).toEqual([
    "accepted 233 1.00",
    "published 232 1.00",
    "delivered 230 0.99",
    "viewed 208 0.89",
  ]);
});

it("without statistics no number is made up", () => {
  expect(stepsOf(sent("read"))).toEqual([
    "accepted 233 1.00",
    "published ? 1.00",
    "delivered ? 1.00",
    "viewed ? 1.00",
  ]);
});

it("the statistics may be ahead of the journal", () => {
  const viewers = { sent: 233, delivered: 1, read: 0 };
  expect(progressOf([sent("accepted", { viewers })]).current?.name).toBe("delivered");
});

it("a status for everyone went to those whom the statistics name", () => {
  const everyone = { recipientCount: 0 };
  expect(progressOf([sent("accepted", everyone)])).toMatchObject({ total: undefined });
  expect(stepsOf(sent("accepted", everyone))).toEqual(["accepted ? 1.00"]);
  const viewers = { sent: 40, delivered: 40, read: 10 };
  expect(progressOf([sent("read", { ...everyone, viewers })])).toMatchObject({ total: 40 });
});

it("a send of several parts has the sum of their numbers", () => {
  const viewers = { sent: 1000, delivered: 900, read: 500 };
  const first = sent("read", { recipientCount: 1000, viewers });
  const second = sent("accepted", { recipientCount: 500 });
  const third = sent("rejected", { recipientCount: 500 });
  expect(progressOf([first, second, third])).toMatchObject({ total: 2000 });
  expect(stepsOf(first, second, third)).toEqual([
    "accepted 1500 0.75",
    "published 1000 0.50",
    "delivered 900 0.45",
    "viewed 500 0.25",
  ]);
});

it("nothing is reached without a record", () => {
  expect(progressOf([]).current).toBeUndefined();
});
