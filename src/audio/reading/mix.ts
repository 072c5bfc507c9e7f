import type { AudioSample } from "mediabunny";
import { mixWindow, type WindowMix } from "./mix-window.ts";

const WINDOW_SECONDS = 0.1;
/** How long the change from one window's mix to the next takes, so that no step is audible. */
const RAMP_SECONDS = 0.02;
const WINDOWS_IN_CHUNK = 50;
/** A smaller gap between two pieces, in samples, comes from the rounding of their times. */
const SMALLEST_GAP = 64;

/** A piece of a sound in one channel. */
export interface MonoChunk {
  samples: Float32Array<ArrayBuffer>;
  /** Hertz. */
  sampleRate: number;
  /** Power of the loudest channel, and of the mean of all channels, which a single speaker would play. */
  power: { loudest: number; mean: number };
}

/**
 * Mixes decoded pieces to one channel, as a voice status is played, and yields chunks of a second: the steps
 * that follow cost more for each chunk than for its samples.
 *
 * The sum of all channels is made as loud as the loudest of them, so that a silent channel does not make the
 * sound quieter. If the channels cancel each other, the loudest plays alone.
 *
 * @param pieces in order, from the sound's beginning; each is closed. Gaps between them are filled with
 *   silence.
 * @param scale a factor for all samples.
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

  const sourceOf = ({ channel }: WindowMix) => planes[channel] ?? sum;
  const closeWindow = () => {
    const mix = mixWindow(planes, sum, { length: filled, scale, before });
    const target = chunk.subarray(inChunk, inChunk + filled);
    setScaled(target, sourceOf(mix), mix.gain);
    if (before && (before.channel !== mix.channel || before.gain !== mix.gain)) {
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

/** Fades linearly from another source to what is in the target. */
function fadeFrom(target: Float32Array, source: Float32Array, gain: number): void {
  for (let at = 0; at < target.length; at += 1) {
    const share = at / target.length;
    target[at] = (target[at] ?? 0) * share + (source[at] ?? 0) * gain * (1 - share);
  }
}
