import workerUrl from "./clip-worker.ts?worker&url";
import type { JobName, JobReport, Jobs } from "./clip-job.ts";

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** The page's policy lets this one name make script addresses, and this makes only one. */
const scripts = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  "studio-worker",
  {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError("Not the studio's worker");
      return url;
    },
  },
);

interface Options {
  /** Takes the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
  /** Ends the job at once, worker and all. */
  signal: AbortSignal;
}

/**
 * Does one job in a worker of its own.
 *
 * @throws the signal's reason where it ended the job; an Error where the job could not be done.
 */
export function runJob<Name extends JobName>(
  name: Name,
  order: Jobs[Name]["order"],
  { onProgress, signal }: Options,
): Promise<Jobs[Name]["result"]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(scripts?.createScriptURL(workerUrl) ?? workerUrl, { type: "module" });
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", stop);
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop);
    worker.addEventListener("error", () => {
      end();
      reject(new Error("The worker failed"));
    });
    worker.addEventListener("message", ({ data: report }: MessageEvent<JobReport>) => {
      if (report.type === "progress") return onProgress(report.share);
      end();
      if (report.type === "done") resolve(report.result as Jobs[Name]["result"]);
      else reject(new Error(report.reason));
    });
    worker.postMessage({ name, order }, []);
  });
}
