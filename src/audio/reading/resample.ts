/**
 * Converts samples of one channel to another rate, piece by piece. A higher rate is interpolated linearly; for
 * a lower one, each sample is the mean of those that it replaces.
 *
 * @param from,to in hertz.
 */
export function createResampler(from: number, to: number) {
  const step = from / to;
  /** Samples that are still needed, and the position of the first among all that came. */
  let held = new Float32Array(0);
  let heldFrom = 0;
  let given = 0;

  const sampleAt = (place: number) => held[Math.min(place - heldFrom, held.length - 1)] ?? 0;
  const between = (place: number) => {
    const before = Math.floor(place);
    const share = place - before;
    return sampleAt(before) * (1 - share) + (share > 0 ? sampleAt(before + 1) * share : 0);
  };
  const mean = (start: number, end: number) => {
    let sum = 0;
    for (let at = Math.floor(start); at < end; at += 1) {
      sum += sampleAt(at) * (Math.min(at + 1, end) - Math.max(at, start));
    }
    return sum / (end - start);
  };

  const giveUntil = (count: number) => {
    const out = new Float32Array(Math.max(0, count - given));
    for (let at = 0; at < out.length; at += 1) {
      const place = (given + at) * step;
      out[at] = step > 1 ? mean(place, place + step) : between(place);
    }
    given += out.length;
    const used = Math.min(held.length, Math.max(0, Math.floor(given * step) - heldFrom));
    held = held.slice(used);
    heldFrom += used;
    return out;
  };

  return {
    add(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
      if (step === 1) return samples;
      const joined = new Float32Array(held.length + samples.length);
      joined.set(held);
      joined.set(samples, held.length);
      held = joined;
      // The last sample is kept for the interpolation with the next one.
      return giveUntil(Math.floor((heldFrom + held.length - 1) / step));
    },
    /** The samples that are left. */
    finish: (): Float32Array<ArrayBuffer> =>
      step === 1 ? new Float32Array(0) : giveUntil(Math.round((heldFrom + held.length) / step)),
  };
}
