import type { JobListener, JobMessage, JobReport } from "./clip-job.ts";
import { DecoderFailure } from "./decoder-failure.ts";
import { encodeClip } from "./encode-clip.ts";
import { readClip } from "./read-clip.ts";

// A worker for one job: whoever gave it ends it.

const tell = (report: JobReport) => self.postMessage(report, { transfer: [] });
const listener: JobListener = {
  onDecoder: (container) => tell({ type: "decoding", container }),
  onProgress: (share) => tell({ type: "progress", share }),
};

self.addEventListener("message", ({ data: job }: MessageEvent<JobMessage>) => {
  const work =
    job.name === "read" ? readClip(job.order.file, listener) : encodeClip(job.order, listener);
  work.then(
    (result) => tell({ type: "done", result }),
    (error: unknown) => {
      if (error instanceof DecoderFailure) tell({ type: "undecoded", container: error.container });
      else tell({ type: "failed", reason: String(error) });
    },
  );
});
