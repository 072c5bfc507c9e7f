import workerUrl from "./clip-worker.ts?worker&url";
import type { JobName, JobReport, Jobs } from "./clip-job.ts";
import { JobFailure, PATIENCE_MS } from "./job-failure.ts";
import { DecoderFailure, type Undecoded } from "../reading/decoder-failure.ts";

/** How long to wait for a decoder, in milliseconds. In WebKit a decoder may fail without an error. */
const DECODER_PATIENCE_MS = 5000;

/**
 * How long to wait for the start of the MP3 encoder, in milliseconds. It has a worker of its own, and in Firefox 153
 * one start in some dozens of such a worker stops the one that starts it for ever.
 */
const ENCODER_PATIENCE_MS = 5000;

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** The only trusted-types policy that the page allows. It permits only the worker's own script. */
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
  /** Ends the job at once and terminates the worker. */
  signal: AbortSignal;
}

/** The worker does not go on since it started the encoder. */
class EncoderStall extends Error {}

/**
 * Runs one job in a new worker, and terminates the worker at the end. If the encoder does not start, all of it is done
 * a second time.
 *
 * @throws the signal's reason if it was aborted.
 * @throws {DecoderFailure} if the decoder is missing, fails, or does not answer for 5 s.
 * @throws {JobFailure} if there is no progress for 30 s, or the worker fails.
 */
export async function runJob<Name extends JobName>(
  name: Name,
  input: Jobs[Name]["input"],
  options: Options,
): Promise<Jobs[Name]["result"]> {
  try {
    return await runOnce(name, input, options, ENCODER_PATIENCE_MS);
  } catch (error) {
    if (!(error instanceof EncoderStall)) throw error;
    return runOnce(name, input, options);
  }
}

/** @param encoderPatience in milliseconds; as long as for anything else if left out. */
function runOnce<Name extends JobName>(
  name: Name,
  input: Jobs[Name]["input"],
  { onProgress, signal }: Options,
  encoderPatience?: number,
): Promise<Jobs[Name]["result"]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(scripts?.createScriptURL(workerUrl) ?? workerUrl, { type: "module" });
    let decoding: Undecoded | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;

    const end = () => {
      worker.terminate();
      clearTimeout(patience);
      signal.removeEventListener("abort", stop);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const stop = () => fail(signal.reason);
    const waitOn = () => {
      clearTimeout(patience);
      const undecoded = decoding;
      patience = undecoded
        ? setTimeout(() => fail(new DecoderFailure(undecoded)), DECODER_PATIENCE_MS)
        : setTimeout(() => fail(new JobFailure("stalled")), PATIENCE_MS);
    };

    signal.addEventListener("abort", stop);
    worker.addEventListener("error", () => fail(new JobFailure("broken")));
    worker.addEventListener("message", ({ data: report }: MessageEvent<JobReport>) => {
      if (report.type === "done") {
        end();
        resolve(report.result);
      } else if (report.type === "undecoded") fail(new DecoderFailure(report.undecoded));
      else if (report.type === "failed") fail(new JobFailure("broken", report.reason));
      else if (report.type === "encoding" && encoderPatience !== undefined) {
        clearTimeout(patience);
        patience = setTimeout(() => fail(new EncoderStall()), encoderPatience);
      } else {
        if (report.type === "decoding") decoding = report.undecoded;
        else if (report.type === "progress") onProgress(report.share);
        waitOn();
      }
    });
    waitOn();
    worker.postMessage({ name, input }, []);
  });
}
