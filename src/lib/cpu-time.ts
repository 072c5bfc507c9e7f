/** The finest step of the CPU clock, in milliseconds: Windows counts in these. */
const CLOCK_STEP = 16;

/** Between 8, which is linear, and 64, which is quadratic. */
const LINEAR = 32;

/**
 * For tests: whether a text takes about eight times the CPU time of its first eighth, not sixty-four
 * times. What else the machine does is not counted. Pauses and cold caches fall on single runs, and so
 * the quickest runs are compared, of eight at most.
 */
export function isLinear(text: string, work: (text: string) => unknown): boolean {
  const eighth = text.slice(0, text.length / 8);
  let [whole, part] = [Infinity, Infinity];
  for (let run = 0; run < 8; run += 1) {
    whole = Math.min(
      whole,
      cpuTime(() => work(text)),
    );
    part = Math.min(
      part,
      Math.max(
        cpuTime(() => work(eighth)),
        CLOCK_STEP,
      ),
    );
    if (whole / part < LINEAR) return true;
  }
  return false;
}

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
