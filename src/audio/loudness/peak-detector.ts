/** How many samples on each side count for the wave between two samples. */
const REACH = 12;
/** Up to 20 kHz, the wave between two samples is at most this much higher than the loudest of the four around it. */
const MOST_ABOVE = 2;

/**
 * Finds how far the wave goes between samples, where a player's converter may go beyond full scale (true peak,
 * ITU-R BS.1770). Sound comes in pieces, and the results lag behind it by {@link REACH} samples.
 *
 * @param sampleRate in hertz.
 * @returns `add` takes samples, and a floor: peaks below it need not be exact, which saves most of the time. It
 *   returns one amplitude for each sample and the way to the next one. `finish` returns those that are left.
 */
export function createPeakDetector(sampleRate: number) {
  const phases = interpolators(sampleRate < 32_000 ? 8 : 4);
  let before = new Float32Array(REACH);

  const add = (samples: Float32Array, floor: number): Float32Array<ArrayBuffer> => {
    const joined = new Float32Array(before.length + samples.length);
    joined.set(before);
    joined.set(samples, before.length);
    before = joined.slice(Math.max(0, joined.length - 2 * REACH));
    return peaksOf(joined, phases, floor / MOST_ABOVE);
  };
  return { add, finish: (floor: number) => add(new Float32Array(REACH), floor) };
}

/** @param least what the loudest of the four samples around must reach for a peak to be interpolated. */
function peaksOf(samples: Float32Array, phases: Float64Array[], least: number) {
  const peaks = new Float32Array(Math.max(0, samples.length - 2 * REACH));
  for (let at = 0; at < peaks.length; at += 1) {
    const sample = at + REACH;
    const here = Math.abs(samples[sample] ?? 0);
    const isNear =
      here >= least ||
      Math.abs(samples[sample + 1] ?? 0) >= least ||
      Math.abs(samples[sample - 1] ?? 0) >= least ||
      Math.abs(samples[sample + 2] ?? 0) >= least;
    peaks[at] = isNear ? highestBetween(samples, sample, phases, here) : here;
  }
  return peaks;
}

function highestBetween(samples: Float32Array, at: number, phases: Float64Array[], here: number) {
  let peak = here;
  const first = at - REACH + 1;
  for (let phase = 0; phase < phases.length; phase += 1) {
    const factors = phases[phase] ?? NONE;
    let sum = 0;
    for (let tap = 0; tap < 2 * REACH; tap += 1) {
      sum += (samples[first + tap] ?? 0) * (factors[tap] ?? 0);
    }
    const amplitude = Math.abs(sum);
    if (amplitude > peak) peak = amplitude;
  }
  return peak;
}

const NONE = new Float64Array(0);

/** For each position between two samples, the factors of the samples around it: a windowed sinc. */
function interpolators(count: number): Float64Array[] {
  return Array.from({ length: count - 1 }, (_, phase) => {
    const share = (phase + 1) / count;
    const factors = Float64Array.from({ length: 2 * REACH }, (__, tap) => {
      const distance = tap - (REACH - 1) - share;
      const window = Math.cos((Math.PI * distance) / (2 * REACH)) ** 2;
      return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window;
    });
    const sum = factors.reduce((one, other) => one + other, 0);
    return factors.map((factor) => factor / sum);
  });
}

/** The highest amplitude of the samples between two positions. */
export function loudestOf(samples: Float32Array, from = 0, to = samples.length): number {
  let loudest = 0;
  for (let at = from; at < to; at += 1) {
    const amplitude = Math.abs(samples[at] ?? 0);
    if (amplitude > loudest) loudest = amplitude;
  }
  return loudest;
}
