import type { AudioSample } from "mediabunny";

const WINDOW_SECONDS = 0.1;
/** From one window's weights to the next, so that no step is heard. */
const RAMP_SECONDS = 0.02;
const WINDOWS_IN_CHUNK = 10;
/** A sum that is quieter than this part of its loudest channel's power is what is left where channels cancel. */
const CANCELLED = 0.25;
/** A channel stays the one that is heard until another is a decibel louder. */
const CLEARLY_LOUDER = 1.26;
/**
 * To fit below full scale, a window becomes no more than half a decibel quieter; what is still beyond is
 * clipped. LAME takes another half.
 */
const MOST_LIMITED = 1.06;
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
  const sum = new Float32Array(channels > 1 ? windowLength : 0);
  const rampLength = Math.round(sampleRate * RAMP_SECONDS);
  let filled = 0;
  let weights: Weights | undefined;
  let chunk = new Float32Array(windowLength * WINDOWS_IN_CHUNK);
  let inChunk = 0;
  let power = { loudest: 0, mean: 0 };

  const closeWindow = () => {
    const next = weigh(planes, { sum, length: filled, scale, before: weights });
    const target = chunk.subarray(inChunk, inChunk + filled);
    for (const [channel, plane] of planes.entries()) {
      const to = next.gains[channel] ?? 0;
      const from = weights?.gains[channel] ?? to;
      addWeighted(target, plane, { from, to, rampLength: from === to ? 0 : rampLength });
    }
    weights = next;
    power.loudest += next.power;
    power.mean += next.sumPower / channels ** 2;
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

interface Weights {
  /** What each channel is multiplied by before all are added. */
  gains: number[];
  /** The channel that was the loudest. */
  loudest: number;
  /** Of that channel, and of the channels' sum, before anything is multiplied. */
  power: number;
  sumPower: number;
}

interface Window {
  /** Room for the sum of several channels. */
  sum: Float32Array;
  length: number;
  scale: number;
  before: Weights | undefined;
}

/** Finds how a window is mixed by how loud its channels are, alone and together. */
function weigh(planes: Float32Array[], { sum, length, scale, before }: Window): Weights {
  const alone = planes.map((plane) => measure(plane, length));
  const power = Math.max(...alone.map((one) => one.power));
  const kept = before?.loudest ?? 0;
  if (power === 0) {
    return { gains: before?.gains ?? planes.map(() => scale), loudest: kept, power, sumPower: 0 };
  }
  const isKept = (alone[kept]?.power ?? 0) * CLEARLY_LOUDER >= power;
  const loudest = isKept ? kept : alone.findIndex((one) => one.power === power);
  const [first] = alone;
  const together = planes.length === 1 && first ? first : measureSum(planes, sum, length);
  const isCancelled = together.power < power * CANCELLED;
  const gain = isCancelled
    ? limited(scale, alone[loudest]?.peak ?? 0)
    : limited(scale * Math.sqrt(power / together.power), together.peak);
  const gains = planes.map((_, channel) => (isCancelled && channel !== loudest ? 0 : gain));
  return { gains, loudest, power, sumPower: together.power };
}

function limited(gain: number, peak: number): number {
  return gain / Math.min(Math.max(1, gain * peak), MOST_LIMITED);
}

interface Loudness {
  power: number;
  peak: number;
}

function measureSum(planes: Float32Array[], sum: Float32Array, length: number): Loudness {
  sum.fill(0);
  for (const plane of planes) {
    for (let at = 0; at < length; at += 1) sum[at] = (sum[at] ?? 0) + (plane[at] ?? 0);
  }
  return measure(sum, length);
}

function measure(samples: Float32Array, length: number): Loudness {
  let power = 0;
  let peak = 0;
  for (let at = 0; at < length; at += 1) {
    const sample = samples[at] ?? 0;
    const square = sample * sample;
    power += square;
    if (square > peak) peak = square;
  }
  return { power, peak: Math.sqrt(peak) };
}

function addWeighted(
  target: Float32Array,
  plane: Float32Array,
  { from, to, rampLength }: { from: number; to: number; rampLength: number },
): void {
  if (from === 0 && to === 0) return;
  const ramped = Math.min(rampLength, target.length);
  for (let at = 0; at < ramped; at += 1) {
    const weight = from + ((to - from) * at) / rampLength;
    target[at] = (target[at] ?? 0) + (plane[at] ?? 0) * weight;
  }
  for (let at = ramped; at < target.length; at += 1) {
    target[at] = (target[at] ?? 0) + (plane[at] ?? 0) * to;
  }
}
