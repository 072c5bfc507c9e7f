import { describe, expect, it } from "vitest";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { type Candidate, pauseFor, planLooks } from "./follow-pace.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

function sentAgo(age: number, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: NOW - age,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    state: "accepted",
    ...change,
  };
}

describe("the pause between two looks", () => {
  it.each([
    [0, 2 * SECOND],
    [10 * SECOND - 1, 2 * SECOND],
    [10 * SECOND, 5 * SECOND],
    [2 * MINUTE - 1, 5 * SECOND],
    [2 * MINUTE, 30 * SECOND],
    [15 * MINUTE - 1, 30 * SECOND],
    [15 * MINUTE, 5 * MINUTE],
    [-MINUTE, 5 * SECOND],
  ])("%i ms after the click is %i ms", (age, pause) => {
    expect(pauseFor([sentAgo(age)], NOW)).toBe(pause);
  });

  it("is that of the newest record, in any order", () => {
    const records = [sentAgo(MINUTE), sentAgo(0), sentAgo(60 * MINUTE)];
    expect(pauseFor(records, NOW)).toBe(2 * SECOND);
    expect(pauseFor(records.toReversed(), NOW)).toBe(2 * SECOND);
  });

  it("is a quarter of an hour if no record has news", () => {
    expect(pauseFor([], NOW)).toBe(15 * MINUTE);
  });

  it("does not depend on imported records, unless there are no others", () => {
    const imported = sentAgo(0, { imported: true });
    expect(pauseFor([imported, sentAgo(20 * MINUTE)], NOW)).toBe(5 * MINUTE);
    expect(pauseFor([imported], NOW)).toBe(2 * SECOND);
  });
});

describe("the plan of the looks", () => {
  const now = 1_000_000;
  const candidate = (change: Partial<Candidate>): Candidate => ({
    isChosen: false,
    isRunning: false,
    lookedAt: now,
    pause: 2 * SECOND,
    ...change,
  });

  it("is empty without candidates", () => {
    expect(planLooks([], now)).toEqual({ start: [], wait: Infinity });
  });

  it("starts with one that was never looked at", () => {
    const never = candidate({ lookedAt: undefined });
    expect(planLooks([never], now)).toEqual({ start: [never], wait: Infinity });
  });

  it.each([true, false])("lets the pause pass, chosen: %s", (isChosen) => {
    const one = candidate({ isChosen, pause: 5 * MINUTE });
    expect(planLooks([one], now)).toEqual({ start: [], wait: 5 * MINUTE });
    expect(planLooks([one], now + 5 * MINUTE - 1)).toEqual({ start: [], wait: 1 });
    expect(planLooks([one], now + 5 * MINUTE).start).toEqual([one]);
  });

  it("waits at least a minute for one that is not chosen", () => {
    const one = candidate({});
    expect(planLooks([one], now + 2 * SECOND)).toEqual({ start: [], wait: 58 * SECOND });
    expect(planLooks([one], now + MINUTE).start).toEqual([one]);
    expect(planLooks([{ ...one, isChosen: true }], now + 2 * SECOND).start).toHaveLength(1);
  });

  it("starts those that are not chosen one after another, the one that waits longest first", () => {
    const [first, second] = [now - 3 * MINUTE, now - 4 * MINUTE].map((lookedAt) =>
      candidate({ lookedAt }),
    ) as [Candidate, Candidate];
    expect(planLooks([first, second], now)).toEqual({ start: [second], wait: Infinity });
    const running = { ...second, isRunning: true };
    expect(planLooks([first, running], now)).toEqual({ start: [], wait: Infinity });
  });

  it("puts the chosen one first, and does not let it wait for another", () => {
    const chosen = candidate({ isChosen: true, lookedAt: now - MINUTE });
    const other = candidate({ lookedAt: undefined });
    expect(planLooks([other, chosen], now).start).toEqual([chosen]);
    expect(planLooks([{ ...other, isRunning: true }, chosen], now).start).toEqual([chosen]);
    expect(planLooks([other, { ...chosen, isRunning: true }], now).start).toEqual([]);
  });

  it("does not start one that is running", () => {
    const running = candidate({ isChosen: true, isRunning: true, lookedAt: undefined });
    expect(planLooks([running], now)).toEqual({ start: [], wait: Infinity });
  });
});
