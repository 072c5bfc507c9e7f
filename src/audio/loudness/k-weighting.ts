interface Filter {
  b: [number, number, number];
  a: [number, number];
}

/**
 * The two filters of ITU-R BS.1770: a shelf that raises what a head raises, and a high pass. The standard lists
 * their factors for 48 kHz only; these are of the same filters at any rate.
 *
 * @param sampleRate in hertz.
 */
export function kWeightingFilters(sampleRate: number): [shelf: Filter, highPass: Filter] {
  return [shelf(sampleRate), highPass(sampleRate)];
}

function shelf(sampleRate: number): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const slope = k / 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const norm = 1 + slope + k * k;
  return {
    b: [
      (high + middle * slope + k * k) / norm,
      (2 * (k * k - high)) / norm,
      (high - middle * slope + k * k) / norm,
    ],
    a: [(2 * (k * k - 1)) / norm, (1 - slope + k * k) / norm],
  };
}

function highPass(sampleRate: number): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const slope = k / 0.5003270373238773;
  const norm = 1 + slope + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / norm, (1 - slope + k * k) / norm] };
}

/** The last two samples before, between and behind the two filters. */
type State = [number, number, number, number, number, number];

/**
 * Weights samples of one channel by how loud they seem, piece by piece.
 *
 * @param sampleRate in hertz.
 * @returns a function that returns the sum of the squares of the weighted samples between two positions.
 */
export function createKWeighting(sampleRate: number) {
  const [{ b, a }, { a: c }] = kWeightingFilters(sampleRate);
  const [b0, b1, b2] = b;
  const [a0, a1] = a;
  const [c0, c1] = c;
  let state: State = [0, 0, 0, 0, 0, 0];
  return (samples: Float32Array, from: number, to: number): number => {
    // Local variables are several times quicker than those of the closure.
    let [x1, x2, y1, y2, z1, z2] = state;
    let power = 0;
    for (let at = from; at < to; at += 1) {
      const x = samples[at] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a0 * y1 - a1 * y2;
      const z = y - 2 * y1 + y2 - c0 * z1 - c1 * z2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
      power += z * z;
    }
    state = [x1, x2, y1, y2, z1, z2];
    return power;
  };
}
