import type { JobListener, JobMessage, JobReport } from "./clip-job.ts";
import { encodeClip } from "../encoding/encode-clip.ts";
import { readClip } from "../read-clip.ts";
import { DecoderFailure } from "../reading/decoder-failure.ts";

/** The least time between two reports: to draw one costs the page as much as a second of sound. */
const PAUSE_MS = 250;

// Does one job; the page then terminates the worker.

const tell = (report: JobReport) => self.postMessage(report, { transfer: [] });
let toldAt = 0;
const listener: JobListener = {
  onDecoder: (undecoded) => tell({ type: "decoding", undecoded }),
  onProgress: (share) => {
    if (performance.now() - toldAt < PAUSE_MS) return;
    toldAt = performance.now();
    tell({ type: "progress", share });
  },
};

self.addEventListener("message", ({ data: job }: MessageEvent<JobMessage>) => {
  const work =
    job.name === "read" ? readClip(job.order, listener) : encodeClip(job.order, listener);
  work.then(
    (result) => tell({ type: "done", result }),
    (error: unknown) => {
      if (error instanceof DecoderFailure) tell({ type: "undecoded", undecoded: error.undecoded });
      else tell({ type: "failed", reason: String(error) });
    },
  );
});
