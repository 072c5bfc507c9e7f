import type { MonoChunk } from "../reading/mix.ts";
import { createBlockMeter, type SoundBlocks } from "./sound-blocks.ts";

/** Samples of one channel. */
export type Samples = Pick<MonoChunk, "samples" | "sampleRate">;

/** Decoded sound that is read again. The browser keeps it, on disk if it is long, not the worker. */
export interface Spool {
  /** Hertz. */
  sampleRate: number;
  seconds: number;
  /** What was measured while it was decoded. */
  blocks: SoundBlocks;
  read: () => AsyncGenerator<Samples>;
}

/**
 * Keeps chunks of one sample rate, and measures them.
 *
 * @param floor peaks below this amplitude need not be exact.
 * @param onSeconds takes how many seconds are kept so far.
 * @throws if there are no samples.
 */
export async function createSpool(
  chunks: AsyncIterable<Samples>,
  floor: number,
  onSeconds: (seconds: number) => void,
): Promise<Spool> {
  const blobs: Blob[] = [];
  let count = 0;
  let sampleRate = 0;
  let meter: ReturnType<typeof createBlockMeter> | undefined;
  for await (const chunk of chunks) {
    if (chunk.samples.length === 0) continue;
    sampleRate = chunk.sampleRate;
    meter ??= createBlockMeter(sampleRate, floor);
    meter.add(chunk.samples);
    count += chunk.samples.length;
    blobs.push(new Blob([chunk.samples]));
    onSeconds(count / sampleRate);
  }
  if (!meter) throw new Error("Nothing is kept");
  return {
    sampleRate,
    seconds: count / sampleRate,
    blocks: meter.finish(),
    async *read() {
      for (const blob of blobs) {
        yield { samples: new Float32Array(await blob.arrayBuffer()), sampleRate };
      }
    },
  };
}
