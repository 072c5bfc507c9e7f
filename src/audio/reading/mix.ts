import type { AudioSample } from "mediabunny";
import { mixWindow, type WindowMix } from "./mix-window.ts";

const WINDOW_SECONDS = 0.1;
/** From one window's way to the next, so that no step is heard. */
const RAMP_SECONDS = 0.02;
const WINDOWS_IN_CHUNK = 50;
/** Fewer samples than this missing between two pieces are a rounding of their times. */
const SMALLEST_GAP = 64;

/** Some of a sound, as one ear hears it. */
export interface MonoChunk {
  samples: Float32Array<ArrayBuffer>;
  /** Hertz. */
  sampleRate: number;
  /** Of the loudest channel, and of the mean of all, which is what one speaker makes of the file itself. */
  power: { loudest: number; mean: number };
}

/**
 * Mixes decoded pieces to one channel, which is how a voice status plays, and gives them out by the second:
 * each step after this one costs more for a piece than for its samples.
 *
 * The sum of the channels, each counting the same, is made as loud as the loudest of them: a channel that is
 * silent then takes nothing away. Where the channels cancel, the loudest is heard alone.
 *
 * @param pieces from the sound's beginning, in their order; each is closed. Silence fills what is missing
 *   between them.
 * @param scale what all samples are multiplied by.
 */
export async function* mixToMono(
  pieces: AsyncIterable<AudioSample>,
  scale = 1,
): AsyncGenerator<MonoChunk> {
  let mixer: ReturnType<typeof createMixer> | undefined;
  let end = 0;
  for await (using piece of pieces) {
    const { sampleRate, numberOfChannels, timestamp, duration } = piece;
    if (mixer?.sampleRate !== sampleRate || mixer.channels !== numberOfChannels) {
      if (mixer) yield* mixer.finish();
      mixer = createMixer(numberOfChannels, sampleRate, scale);
    }
    const gap = Math.round((timestamp - end) * sampleRate);
    if (gap >= SMALLEST_GAP) yield* mixer.addSilence(gap);
    yield* mixer.add(piece);
    end = gap >= SMALLEST_GAP ? timestamp + duration : end + duration;
  }
  if (mixer) yield* mixer.finish();
}

function createMixer(channels: number, sampleRate: number, scale: number) {
  const windowLength = Math.round(sampleRate * WINDOW_SECONDS);
  const planes = Array.from({ length: channels }, () => new Float32Array(windowLength));
  const sum = new Float32Array(windowLength);
  const rampLength = Math.round(sampleRate * RAMP_SECONDS);
  let filled = 0;
  let before: WindowMix | undefined;
  let chunk = new Float32Array(windowLength * WINDOWS_IN_CHUNK);
  let inChunk = 0;
  let power = { loudest: 0, mean: 0 };

  const sourceOf = ({ heard }: WindowMix) => planes[heard] ?? sum;
  const closeWindow = () => {
    const mix = mixWindow(planes, sum, { length: filled, scale, before });
    const target = chunk.subarray(inChunk, inChunk + filled);
    setScaled(target, sourceOf(mix), mix.gain);
    if (before && (before.heard !== mix.heard || before.gain !== mix.gain)) {
      const ramp = target.subarray(0, rampLength);
      fadeFrom(ramp, sourceOf(before), before.gain);
    }
    before = mix;
    power.loudest += mix.power;
    power.mean += mix.sumPower / channels ** 2;
    inChunk += filled;
    filled = 0;
  };

  function* takeChunk(): Generator<MonoChunk> {
    if (inChunk === 0) return;
    yield { samples: chunk.subarray(0, inChunk), sampleRate, power };
    chunk = new Float32Array(chunk.length);
    inChunk = 0;
    power = { loudest: 0, mean: 0 };
  }

  function* fill(count: number, take: (from: number, length: number) => void) {
    for (let from = 0; from < count;) {
      const length = Math.min(count - from, windowLength - filled);
      take(from, length);
      from += length;
      filled += length;
      if (filled === windowLength) closeWindow();
      if (inChunk === chunk.length) yield* takeChunk();
    }
  }

  return {
    channels,
    sampleRate,
    add: (piece: AudioSample) =>
      fill(piece.numberOfFrames, (frameOffset, frameCount) => {
        for (const [planeIndex, plane] of planes.entries()) {
          const target = plane.subarray(filled, filled + frameCount);
          piece.copyTo(target, { planeIndex, format: "f32-planar", frameOffset, frameCount });
        }
      }),
    addSilence: (count: number) =>
      fill(count, (_, length) => {
        for (const plane of planes) plane.fill(0, filled, filled + length);
      }),
    *finish() {
      if (filled > 0) closeWindow();
      yield* takeChunk();
    },
  };
}

function setScaled(target: Float32Array, source: Float32Array, gain: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (source[at] ?? 0) * gain;
}

/** Goes over to what is there from another source, in a straight line. */
function fadeFrom(target: Float32Array, source: Float32Array, gain: number): void {
  for (let at = 0; at < target.length; at += 1) {
    const share = at / target.length;
    target[at] = (target[at] ?? 0) * share + (source[at] ?? 0) * gain * (1 - share);
  }
}
