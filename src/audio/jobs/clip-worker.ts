import type { JobListener, JobMessage, JobName, JobReport, Jobs } from "./clip-job.ts";
import { encodeClip } from "../encoding/encode-clip.ts";
import { processClip } from "../processing/process-clip.ts";
import { readClip } from "../read-clip.ts";
import { DecoderFailure } from "../reading/decoder-failure.ts";

/**
 * The shortest time between two reports, in milliseconds. Drawing one costs the page as much time as decoding a
 * second of sound.
 */
const PAUSE_MS = 250;

// Does one job; the page then terminates the worker.

const send = (report: JobReport) => self.postMessage(report, { transfer: [] });
let reportedAt = 0;
const listener: JobListener = {
  onDecoder: (undecoded) => send({ type: "decoding", undecoded }),
  onEncoder: () => {
    send({ type: "encoding" });
    // The next progress says that the encoder has started.
    reportedAt = 0;
  },
  onProgress: (share) => {
    if (performance.now() - reportedAt < PAUSE_MS) return;
    reportedAt = performance.now();
    send({ type: "progress", share });
  },
};

function workOn(job: JobMessage): Promise<Jobs[JobName]["result"]> {
  if (job.name === "read") return readClip(job.input, listener);
  if (job.name === "encode") return encodeClip(job.input, listener);
  return processClip(job.input, listener);
}

self.addEventListener("message", ({ data: job }: MessageEvent<JobMessage>) => {
  workOn(job).then(
    (result) => send({ type: "done", result }),
    (error: unknown) => {
      if (error instanceof DecoderFailure) send({ type: "undecoded", undecoded: error.undecoded });
      else send({ type: "failed", reason: String(error) });
    },
  );
});
