import { describe, expect, it } from "vitest";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { type Asked, nextStatistic } from "./statistics-pace.ts";

const MINUTE_MS = 60_000;
const now = Date.UTC(2026, 10, 26, 12);

/** @param age in minutes. */
function turn(letter: string, age: number, asked?: Asked, isChosen = true) {
  const record: SendRecord = {
    version: 1,
    id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${letter}`,
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: now - age * MINUTE_MS,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    state: "sent",
  };
  return { record, isChosen, asked };
}
const ago = (minutes: number, unchanged = 0) => ({ at: now - minutes * MINUTE_MS, unchanged });
const nextOf = (turns: ReturnType<typeof turn>[], at = now) =>
  nextStatistic(turns, at).turn?.record.id.at(-1);

describe("whose statistics are asked for next", () => {
  it("those that nobody has asked for, the newest first", () => {
    expect(nextOf([turn("B", 50, ago(30)), turn("A", 60), turn("C", 20)])).toBe("C");
  });

  it("then the one whose turn came longest ago", () => {
    expect(nextOf([turn("B", 50, ago(30)), turn("A", 60, ago(40)), turn("C", 20, ago(10))])).toBe(
      "A",
    );
  });

  it("nobody's before its time", () => {
    expect(nextStatistic([turn("A", 60, ago(4))], now)).toEqual({
      turn: undefined,
      wait: MINUTE_MS,
    });
    expect(nextStatistic([], now).wait).toBe(Infinity);
  });

  it.each([
    [0, 5],
    [1, 10],
    [2, 15],
    [50, 15],
  ])("after %i answers without news, in %i minutes", (unchanged, minutes) => {
    expect(nextStatistic([turn("A", 60, ago(0, unchanged))], now).wait).toBe(minutes * MINUTE_MS);
  });

  it("at the same pace for a status that was just sent, with or without news", () => {
    expect(nextStatistic([turn("A", 1, ago(0, 5))], now).wait).toBe(5_000);
  });

  it("once a minute at most, if its instance is not chosen", () => {
    expect(nextStatistic([turn("A", 1, ago(0), false)], now).wait).toBe(MINUTE_MS);
  });

  it("at once if the clock was set back since", () => {
    expect(nextOf([turn("A", 60, ago(-24 * 60))])).toBe("A");
  });

  it("each gets its turn, even if there are too many for their pace", () => {
    const count = 200;
    const turns = Array.from({ length: count }, (_, index) => {
      const one = turn("A", 1);
      return { ...one, record: { ...one.record, id: String(index).padStart(26, "0") } };
    });
    const calls = new Map<string, number>();
    for (let call = 0; call < 3 * count; call += 1) {
      const { turn: next } = nextStatistic(turns, now + call * 1_100);
      if (!next) continue;
      next.asked = { at: now + call * 1_100, unchanged: 0 };
      calls.set(next.record.id, (calls.get(next.record.id) ?? 0) + 1);
    }
    expect(calls.size).toBe(count);
    expect(Math.max(...calls.values()) - Math.min(...calls.values())).toBeLessThanOrEqual(1);
  });
});
