import type { MonoChunk } from "../reading/mix.ts";

/** Samples of one channel. */
export type Samples = Pick<MonoChunk, "samples" | "sampleRate">;

/** Decoded sound that is read several times. The browser keeps it, on disk if it is long, not the worker. */
export interface Spool {
  /** Hertz. */
  sampleRate: number;
  seconds: number;
  read: () => AsyncGenerator<Samples>;
}

/**
 * Keeps chunks of one sample rate.
 *
 * @param onSeconds takes how many seconds are kept so far.
 * @throws if there are no samples.
 */
export async function createSpool(
  chunks: AsyncIterable<Samples>,
  onSeconds: (seconds: number) => void,
): Promise<Spool> {
  const blobs: Blob[] = [];
  let count = 0;
  let sampleRate = 0;
  for await (const chunk of chunks) {
    if (chunk.samples.length === 0) continue;
    sampleRate = chunk.sampleRate;
    count += chunk.samples.length;
    blobs.push(new Blob([chunk.samples]));
    onSeconds(count / sampleRate);
  }
  if (count === 0) throw new Error("Nothing is kept");
  return {
    sampleRate,
    seconds: count / sampleRate,
    async *read() {
      for (const blob of blobs) {
        yield { samples: new Float32Array(await blob.arrayBuffer()), sampleRate };
      }
    },
  };
}
