import { setTimeout } from "node:timers/promises";
import { Cron } from "croner";

/** What is done each second. */
export interface SecondWork {
  /** Starts what is due. */
  tick: () => Promise<void>;
  /** No send leaves any more that is not leaving already. */
  stop: () => void;
  /** Resolves once nothing is being sent. */
  whenIdle: () => Promise<void>;
  /** How many sends are leaving. */
  leaving: () => number;
}

export interface SecondClock {
  start: (work: SecondWork) => void;
  /**
   * Starts nothing more, and waits until what was started has ended, so that no send is cut off.
   *
   * @param limitMs how long that may take, in milliseconds.
   * @returns the number of sends that were still leaving at the limit.
   */
  stop: (limitMs: number) => Promise<number>;
}

/** A clock that leaves a second out while the tick before is not over, and that keeps no process running. */
export function everySecond(): SecondClock {
  let started: { job: Cron; work: SecondWork } | undefined;
  let ticking = Promise.resolve();
  return {
    start: (work) => {
      const job = new Cron("* * * * * *", { protect: true, unref: true }, () => {
        ticking = work.tick();
        return ticking;
      });
      started = { job, work };
    },
    stop: async (limitMs) => {
      if (!started) return 0;
      const { job, work } = started;
      job.stop();
      work.stop();
      const limit = new AbortController();
      await Promise.race([
        ticking.then(work.whenIdle),
        setTimeout(limitMs, undefined, { signal: limit.signal }).catch(() => {}),
      ]);
      limit.abort();
      return work.leaving();
    },
  };
}
