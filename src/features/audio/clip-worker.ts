import type { JobListener, JobMessage, JobReport } from "./clip-job.ts";
import { encodeClip } from "./encode-clip.ts";
import { readClip } from "./read-clip.ts";
import { DecoderFailure } from "./reading/decoder-failure.ts";

// A worker for one job: whoever gave it ends it.

const tell = (report: JobReport) => self.postMessage(report, { transfer: [] });
const listener: JobListener = {
  onDecoder: (undecoded) => tell({ type: "decoding", undecoded }),
  onProgress: (share) => tell({ type: "progress", share }),
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
