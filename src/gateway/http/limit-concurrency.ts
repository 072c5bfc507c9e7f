/**
 * Lets a number of tasks run at once; the others wait for their turn, first come first served.
 *
 * @returns a function that runs a task when its turn comes. It rejects with the signal's reason where the
 *   signal is aborted before that, and the task is then never run.
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

  return async function take<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    await turn(signal);
    try {
      return await task();
    } finally {
      running -= 1;
      next();
    }
  };
}
