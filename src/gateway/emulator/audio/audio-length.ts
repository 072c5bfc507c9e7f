import { Worker } from "node:worker_threads";
import { limitConcurrency } from "../../http/limit-concurrency.ts";
import type { Place } from "../files/stored-file.ts";

/** Ten minutes of MP3 take a tenth of this. */
const TIME_LIMIT_MS = 2000;
/** The worker first loads a library, which takes long on a slow machine. */
const START_LIMIT_MS = 60_000;
/** A worker takes some 40 MB of memory. */
const IDLE_MS = 10_000;

/**
 * Measures audio in a separate thread, one file at a time: a file of a million frames takes seconds, and the
 * gateway must answer meanwhile. The thread starts with the first file and ends after ten idle seconds.
 *
 * @param limitMs how long one file may take, in milliseconds.
 * @returns a function of a file in memory, or of its place on the disk. It resolves with the length in
 *   seconds, or with 0 if the file has no audio that can be read within the limit.
 */
export function createAudioLength(limitMs = TIME_LIMIT_MS) {
  const run = limitConcurrency(1);
  const always = new AbortController().signal;
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(new URL("./audio-length-worker.js", import.meta.url), {
      // Without the options of this process, such as those of a test.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 4 },
    });
    started.unref();
    started.on("error", () => {});
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  function stop() {
    void worker?.terminate();
    worker = undefined;
  }

  function measure(file: Blob | Place): Promise<number> {
    clearTimeout(idle);
    worker ??= start();
    const at = worker;
    return new Promise<number>((resolve) => {
      const finish = (seconds: number) => {
        clearTimeout(timer);
        at.off("message", onMessage).off("exit", giveUp);
        idle = setTimeout(stop, IDLE_MS).unref();
        resolve(seconds);
      };
      const giveUp = () => {
        stop();
        finish(0);
      };
      const onMessage = (message: unknown) => {
        clearTimeout(timer);
        if (typeof message === "number") finish(message);
        else timer = setTimeout(giveUp, limitMs);
      };
      let timer = setTimeout(giveUp, START_LIMIT_MS);
      at.on("message", onMessage).on("exit", giveUp);
      at.postMessage(file);
    });
  }

  return (file: Blob | Place): Promise<number> => run(always, () => measure(file));
}
