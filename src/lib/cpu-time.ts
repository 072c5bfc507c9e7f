/** The resolution of the CPU clock in milliseconds; that of Windows is this coarse. */
const CLOCK_STEP = 16;

/** Between 8, for linear time, and 64, for quadratic time. */
const MAX_FACTOR = 32;

/**
 * For tests: whether a text takes about eight times the CPU time of its first eighth, and not sixty-four times.
 * CPU time does not count other programs. Pauses and cold caches affect single runs, so the quickest of up to
 * eight runs are compared.
 */
export function isLinear(text: string, work: (text: string) => unknown): boolean {
  const eighth = text.slice(0, text.length / 8);
  let [total, part] = [Infinity, Infinity];
  for (let run = 0; run < 8; run += 1) {
    total = Math.min(
      total,
      cpuTime(() => work(text)),
    );
    part = Math.min(
      part,
      Math.max(
        cpuTime(() => work(eighth)),
        CLOCK_STEP,
      ),
    );
    if (total / part < MAX_FACTOR) return true;
  }
  return false;
}

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
