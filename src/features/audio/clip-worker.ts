import type { JobMessage, JobReport } from "./clip-job.ts";
import { encodeClip } from "./encode-clip.ts";
import { readClip } from "./read-clip.ts";

// A worker for one job: whoever gave it ends it.

const tell = (report: JobReport) => self.postMessage(report, { transfer: [] });
const progress = (share: number) => tell({ type: "progress", share });

self.addEventListener("message", ({ data: job }: MessageEvent<JobMessage>) => {
  const work =
    job.name === "read" ? readClip(job.order.file, progress) : encodeClip(job.order, progress);
  work.then(
    (result) => tell({ type: "done", result }),
    (error: unknown) => tell({ type: "failed", reason: String(error) }),
  );
});
