/** A sum that is quieter than this part of its loudest channel's power is what is left where channels cancel. */
const CANCELLED = 0.25;
/** A channel stays the one that is heard until another is a decibel louder. */
const CLEARLY_LOUDER = 1.26;
/**
 * To fit below full scale, a window becomes no more than half a decibel quieter; what is still beyond is
 * clipped. LAME takes another half.
 */
const MOST_LIMITED = 1.06;

/** The sum of all channels, in the place of the number of one. */
const ALL = -1;

/** How a short stretch of sound becomes one channel. */
export interface WindowMix {
  /** The number of the channel that is heard alone; -1 where the sum of all is. */
  heard: number;
  /** What that is multiplied by. */
  gain: number;
  /** The channel that is the loudest. */
  loudest: number;
  /** Of that channel, and of the sum of all, before anything is multiplied. */
  power: number;
  sumPower: number;
}

interface Given {
  /** Of the stretch, in samples. */
  length: number;
  /** What all samples are multiplied by in any case. */
  scale: number;
  /** How the stretch before was mixed. */
  before: WindowMix | undefined;
}

/**
 * Finds how channels become one by how loud they are, alone and together.
 *
 * @param sum takes the sum of the channels.
 */
export function mixWindow(
  planes: Float32Array[],
  sum: Float32Array,
  { length, scale, before }: Given,
): WindowMix {
  sum.fill(0);
  const alone = planes.map((plane) => addAndMeasure(sum, plane, length));
  const together = planes.length === 1 ? alone[0] : measure(sum, length);
  const power = Math.max(...alone.map((one) => one.power));
  const kept = before?.loudest ?? 0;
  if (power === 0 || !together) {
    return { heard: ALL, gain: scale, loudest: kept, ...before, power: 0, sumPower: 0 };
  }
  const isKept = (alone[kept]?.power ?? 0) * CLEARLY_LOUDER >= power;
  const loudest = isKept ? kept : alone.findIndex((one) => one.power === power);
  const sumPower = together.power;
  if (sumPower < power * CANCELLED) {
    const gain = limited(scale, alone[loudest]?.peak ?? 0);
    return { heard: loudest, gain, loudest, power, sumPower };
  }
  const gain = limited(scale * Math.sqrt(power / sumPower), together.peak);
  return { heard: ALL, gain, loudest, power, sumPower };
}

function limited(gain: number, peak: number): number {
  return gain / Math.min(Math.max(1, gain * peak), MOST_LIMITED);
}

interface Loudness {
  power: number;
  peak: number;
}

function addAndMeasure(sum: Float32Array, plane: Float32Array, length: number): Loudness {
  for (let at = 0; at < length; at += 1) sum[at] = (sum[at] ?? 0) + (plane[at] ?? 0);
  return measure(plane, length);
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
