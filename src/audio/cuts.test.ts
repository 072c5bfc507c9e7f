import { describe, expect, it } from "vitest";
import { findCuts, MAX_PART_SECONDS, MIN_PART_SECONDS, partsBetween, roomOfCut } from "./cuts.ts";
import { type Envelope, STEPS_PER_SECOND } from "./envelope.ts";
import { entireClip } from "./trim.ts";

/** Speech of this length in seconds, with pauses from one second to another. */
function speech(seconds: number, pauses: [number, number][], noise = 0): Envelope {
  const steps = new Float32Array(seconds * STEPS_PER_SECOND).fill(0.2);
  for (const [from, to] of pauses) {
    steps.fill(noise, from * STEPS_PER_SECOND, to * STEPS_PER_SECOND);
  }
  return steps;
}

const every = (seconds: number, step: number, length: number): [number, number][] =>
  Array.from({ length: Math.floor(seconds / step) }, (_, index) => [
    (index + 1) * step - length,
    (index + 1) * step,
  ]);

describe("cutting a clip into parts", () => {
  it("cuts in the middle of the longest pause in the last third of a part", () => {
    const envelope = speech(100, [
      [30, 32],
      [44, 44.4],
      [50, 51],
      [58, 58.3],
    ]);
    expect(findCuts(envelope, entireClip(100))).toEqual([50.5]);
  });

  it("prefers the later of two equal pauses", () => {
    const envelope = speech(100, [
      [45, 46],
      [55, 56],
    ]);
    expect(findCuts(envelope, entireClip(100))).toEqual([55.5]);
  });

  it("hears pauses above the noise of a recording", () => {
    const envelope = speech(100, [...every(100, 7, 0.3), [51, 52]], 0.03);
    expect(findCuts(envelope, entireClip(100))[0]).toBeCloseTo(51.5, 1);
  });

  it("cuts at 60 s without a pause", () => {
    expect(findCuts(speech(150, []), entireClip(150))).toEqual([60, 120]);
  });

  it("does not take the gap inside a word for a pause", () => {
    expect(findCuts(speech(150, [[50, 50.08]]), entireClip(150))[0]).toBe(60);
  });

  it("leaves no part under a few seconds", () => {
    expect(findCuts(speech(61, []), entireClip(61))).toEqual([58]);
    expect(findCuts(speech(121, []), entireClip(121))).toEqual([60, 118]);
  });

  it("cuts only what the trim keeps", () => {
    const envelope = speech(200, [[95, 96]]);
    expect(findCuts(envelope, { start: 50, end: 130 })).toEqual([95.5]);
    expect(partsBetween({ start: 50, end: 130 }, [95.5])).toEqual([
      { start: 50, end: 95.5 },
      { start: 95.5, end: 130 },
    ]);
  });

  it("cuts a short clip near its middle, and a very short one not at all", () => {
    expect(findCuts(speech(30, [[12, 13]]), entireClip(30))).toEqual([12.5]);
    expect(findCuts(speech(30, [[2, 5]]), entireClip(30))).toEqual([15]);
    expect(findCuts(speech(6, []), entireClip(6))).toEqual([3]);
    expect(findCuts(speech(5.9, []), entireClip(5.9))).toEqual([]);
  });

  it("finds allowed parts for every length up to the limit", () => {
    for (let seconds = 61; seconds <= 600; seconds += 7) {
      for (const pauses of [[], every(seconds, 5, 0.4), every(seconds, 13, 1)]) {
        const kept = entireClip(seconds);
        const parts = partsBetween(kept, findCuts(speech(seconds, pauses), kept));
        const lengths = parts.map(({ start, end }) => end - start);
        expect(Math.max(...lengths), `${seconds} s`).toBeLessThanOrEqual(MAX_PART_SECONDS);
        expect(Math.min(...lengths), `${seconds} s`).toBeGreaterThanOrEqual(MIN_PART_SECONDS);
        expect(parts.at(-1)?.end).toBe(seconds);
      }
    }
  });
});

describe("moving a cut", () => {
  it("keeps both parts allowed", () => {
    expect(roomOfCut(entireClip(100), [50], 0)).toEqual({ start: 40, end: 60 });
    expect(roomOfCut(entireClip(30), [15], 0)).toEqual({ start: 3, end: 27 });
    expect(roomOfCut(entireClip(150), [60, 110], 1)).toEqual({ start: 90, end: 120 });
  });
});
