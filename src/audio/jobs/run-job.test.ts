import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { JobReport } from "./clip-job.ts";
import type { runJob as RunJob } from "./run-job.ts";

vi.mock("./clip-worker.ts?worker&url", () => ({ default: "worker.js" }));

/** The workers that were started. */
let workers: StandIn[] = [];
let runJob: typeof RunJob;

class StandIn extends EventTarget {
  isEnded = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
  report(data: JobReport) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
  vi.stubGlobal("Worker", StandIn);
  workers = [];
  ({ runJob } = await import("./run-job.ts"));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const result = new Blob(["mp3"]);
const input = { file: new Blob(), to: "mp3" } as const;
const start = (onProgress: (share: number) => void = () => {}) =>
  runJob("encode", input, { onProgress, signal: new AbortController().signal });

it("an encoder that does not start is started a second time, in another worker", async () => {
  const job = start();
  workers[0]?.report({ type: "encoding" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[1]?.report({ type: "encoding" });
  await vi.advanceTimersByTimeAsync(20_000);
  workers[1]?.report({ type: "done", result });
  expect(await job).toBe(result);
  expect(workers).toHaveLength(2);
});

it("an encoder that does not start the second time either is a stalled job", async () => {
  const job = start();
  const failure = expect(job).rejects.toMatchObject({ problem: "stalled" });
  workers[0]?.report({ type: "encoding" });
  await vi.advanceTimersByTimeAsync(5000);
  workers[1]?.report({ type: "encoding" });
  await vi.advanceTimersByTimeAsync(30_000);
  await failure;
  expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
});

it("once it goes on, the encoder may take its time", async () => {
  const shares: number[] = [];
  const job = start((share) => shares.push(share));
  workers[0]?.report({ type: "encoding" });
  workers[0]?.report({ type: "progress", share: 0.1 });
  await vi.advanceTimersByTimeAsync(20_000);
  workers[0]?.report({ type: "done", result });
  expect(await job).toBe(result);
  expect(shares).toEqual([0.1]);
  expect(workers).toHaveLength(1);
});
