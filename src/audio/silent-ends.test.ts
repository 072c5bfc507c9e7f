import { describe, expect, it } from "vitest";
import { withoutSilentEnds } from "./silent-ends.ts";

/** Stretches of a level in decibels, each with its length in seconds, over the noise of a room. */
function clip(room: number, ...stretches: [seconds: number, decibels: number][]) {
  let at = 0;
  const steps = stretches.flatMap(([seconds, decibels]) =>
    Array.from({ length: Math.round(seconds * 100) }, () => {
      at += 1;
      // The mean of ten milliseconds of noise differs by a decibel or two.
      const noise = 10 ** ((room + 2 * Math.sin(at * 7.3)) / 20);
      return 10 ** (decibels / 20) + noise;
    }),
  );
  return { envelope: Float32Array.from(steps), seconds: steps.length / 100 };
}

function keptOf({ envelope, seconds }: ReturnType<typeof clip>) {
  const kept = withoutSilentEnds(envelope, seconds);
  return kept && [Number(kept.start.toFixed(2)), Number(kept.end.toFixed(2))];
}

const SILENCE = -200;

describe("silence at the ends is cut off", () => {
  it.each([
    ["of a clip without noise", SILENCE],
    ["in a quiet room", -65],
    ["in a noisy room", -54],
  ])("%s, with a margin", (_, room) => {
    const spoken = clip(room, [1, SILENCE], [2, -20], [0.6, SILENCE], [2, -22], [1.5, SILENCE]);
    expect(keptOf(spoken)).toEqual([0.85, 5.9]);
  });

  it("at one end only", () => {
    expect(keptOf(clip(-65, [2, -20], [1, SILENCE]))).toEqual([0, 2.3]);
    expect(keptOf(clip(-65, [1, SILENCE], [2, -20]))).toEqual([0.85, 3]);
  });
});

describe("sound is not cut off", () => {
  it.each([
    ["quiet speech before loud speech", clip(-65, [1, SILENCE], [1, -48], [3, -18], [1, SILENCE])],
    ["a breath", clip(-65, [1, SILENCE], [0.4, -54], [0.6, SILENCE], [3, -18], [1, SILENCE])],
  ])("%s", (_, spoken) => {
    expect(keptOf(spoken)?.[0]).toBe(0.85);
  });

  it.each([
    ["speech from end to end", clip(-65, [3, -20])],
    ["silence shorter than the margin", clip(-65, [0.3, SILENCE], [3, -20], [0.4, SILENCE])],
    ["speech in so much noise that its ends are unclear", clip(-32, [1, SILENCE], [3, -20])],
    ["music that begins quietly", clip(SILENCE, [1, -43], [1, -35], [4, -15])],
    ["silence alone", clip(SILENCE, [2, SILENCE])],
    ["nothing", clip(SILENCE)],
  ])("%s stays as it is", (_, sound) => {
    expect(keptOf(sound)).toBeUndefined();
  });
});
