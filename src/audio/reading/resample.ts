/**
 * Converts samples of one channel to another rate, piece by piece. A higher rate is interpolated linearly; for
 * a lower one, each sample is the mean of those that it replaces.
 *
 * @param from,to in hertz.
 */
export function createResampler(from: number, to: number) {
  const step = from / to;
  /** Samples that are still needed, and the position of the first among all that came. */
  let pending = new Float32Array(0);
  let pendingFrom = 0;
  let returned = 0;

  const sampleAt = (place: number) =>
    pending[Math.min(place - pendingFrom, pending.length - 1)] ?? 0;
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

  const takeUntil = (count: number) => {
    const out = new Float32Array(Math.max(0, count - returned));
    for (let at = 0; at < out.length; at += 1) {
      const place = (returned + at) * step;
      out[at] = step > 1 ? mean(place, place + step) : between(place);
    }
    returned += out.length;
    const used = Math.min(pending.length, Math.max(0, Math.floor(returned * step) - pendingFrom));
    pending = pending.slice(used);
    pendingFrom += used;
    return out;
  };

  return {
    add(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
      if (step === 1) return samples;
      const joined = new Float32Array(pending.length + samples.length);
      joined.set(pending);
      joined.set(samples, pending.length);
      pending = joined;
      // The last sample is kept for the interpolation with the next one.
      return takeUntil(Math.floor((pendingFrom + pending.length - 1) / step));
    },
    /** The samples that are left. */
    finish: (): Float32Array<ArrayBuffer> =>
      step === 1
        ? new Float32Array(0)
        : takeUntil(Math.round((pendingFrom + pending.length) / step)),
  };
}
