import { Cron } from "croner";

/** What is done each second. */
export interface SecondWork {
  /** Starts what is due. */
  tick: () => Promise<void>;
  /** Resolves once nothing is being sent. */
  whenIdle: () => Promise<void>;
}

export interface SecondClock {
  start: (work: SecondWork) => void;
  /** Starts nothing more; resolves once what was started has ended, so that no send is cut off. */
  stop: () => Promise<void>;
}

/** A clock that leaves a second out while the tick before is not over, and that keeps no process running. */
export function everySecond(): SecondClock {
  let started: { job: Cron; work: SecondWork } | undefined;
  return {
    start: (work) => {
      const job = new Cron("* * * * * *", { protect: true, unref: true }, () => work.tick());
      started = { job, work };
    },
    stop: async () => {
      started?.job.stop();
      await started?.work.whenIdle();
    },
  };
}
