const lockName = (planId: string) => `vss:plan:${planId}`;

/** Resolves when no tab works on a plan any more; at once in a browser that denies Web Locks. */
export async function whenRunnerIsGone(planId: string): Promise<void> {
  try {
    await navigator.locks.request(lockName(planId), { mode: "shared" }, () => {});
  } catch {
    // Nobody can tell.
  }
}

/**
 * Works on a plan unless another tab of this browser does. Without Web Locks, the gateway lets one tab send at a
 * time.
 *
 * @returns what the work returns; `another-tab` if that tab has the plan.
 */
export async function asOnlyRunner<T>(
  planId: string,
  work: () => Promise<T>,
): Promise<T | "another-tab"> {
  let begun: Promise<T> | undefined;
  let isTaken = false;
  try {
    await navigator.locks.request(lockName(planId), { ifAvailable: true }, async (lock) => {
      if (!lock) {
        isTaken = true;
        return;
      }
      begun = work();
      await begun.catch(() => {});
    });
  } catch {
    // The page is not secure, or the browser denies Web Locks.
  }
  return isTaken ? "another-tab" : (begun ?? work());
}
