/**
 * Runs a limited number of tasks at once; the others wait, first come first served.
 *
 * @returns a function that runs a task when its turn comes, and resolves with its result. If the signal is
 *   aborted before that, it rejects with the signal's reason and never runs the task.
 */
export function limitConcurrency(most: number) {
  let running = 0;
  const waiting = new Set<() => void>();

  const next = () => {
    const [first] = waiting;
    if (running < most) first?.();
  };

  function turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        leave();
        running += 1;
        resolve();
      };
      const giveUp = () => {
        leave();
        reject(signal.reason);
      };
      const leave = () => {
        waiting.delete(begin);
        signal.removeEventListener("abort", giveUp);
      };
      if (signal.aborted) return giveUp();
      waiting.add(begin);
      signal.addEventListener("abort", giveUp, { once: true });
      next();
    });
  }

  return async function run<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    await turn(signal);
    try {
      return await task();
    } finally {
      running -= 1;
      next();
    }
  };
}
