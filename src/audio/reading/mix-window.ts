/** Channels cancel if their sum has less than this part of the power of the loudest one. */
const CANCELLED = 0.25;
/** The channel that plays alone is replaced only by one that is a decibel louder. */
const CLEARLY_LOUDER = 1.26;
/**
 * To stay within full scale, a window is made at most half a decibel quieter; what is still too loud is
 * clipped. LAME needs another half.
 */
const MOST_LIMITED = 1.06;

/** Instead of the number of a channel: the sum of all. */
const ALL = -1;

/** How a short stretch of sound becomes one channel. */
export interface WindowMix {
  /** The number of the channel that plays alone, or {@link ALL}. */
  channel: number;
  /** The factor for its samples. */
  gain: number;
  /** The number of the loudest channel. */
  loudest: number;
  /** Power of that channel, before any scaling. */
  power: number;
  sumPower: number;
}

interface Given {
  /** Length of the stretch in samples. */
  length: number;
  /** A factor for all samples. */
  scale: number;
  /** How the stretch before was mixed. */
  before: WindowMix | undefined;
}

/**
 * Decides how channels become one, by how loud they are alone and together.
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
  const previous = before?.loudest ?? 0;
  if (power === 0 || !together) {
    return { channel: ALL, gain: scale, loudest: previous, ...before, power: 0, sumPower: 0 };
  }
  const isStillLoudest = (alone[previous]?.power ?? 0) * CLEARLY_LOUDER >= power;
  const loudest = isStillLoudest ? previous : alone.findIndex((one) => one.power === power);
  const sumPower = together.power;
  if (sumPower < power * CANCELLED) {
    const gain = limited(scale, alone[loudest]?.peak ?? 0);
    return { channel: loudest, gain, loudest, power, sumPower };
  }
  const gain = limited(scale * Math.sqrt(power / sumPower), together.peak);
  return { channel: ALL, gain, loudest, power, sumPower };
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
