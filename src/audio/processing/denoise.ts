import createRnnoise from "@jitsi/rnnoise-wasm/dist/rnnoise.js";
import type { MonoChunk } from "../reading/mix.ts";
import { createResampler } from "../reading/resample.ts";

/** What RNNoise was trained for, in hertz. */
const SAMPLE_RATE = 48_000;
const FRAME = 480;
/** RNNoise takes samples as integers of 16 bits, in floats. */
const FULL_SCALE = 32_768;

/**
 * Takes steady noise out of a voice with RNNoise, which knows what voices sound like.
 *
 * @param chunks of one sample rate.
 * @param wasm RNNoise's program: the worker has no connection of its own.
 * @returns chunks at 48 kHz, as long as those that came in, and without RNNoise's delay of one frame.
 */
export async function* denoise(
  chunks: AsyncIterable<MonoChunk>,
  wasm: ArrayBuffer,
): AsyncGenerator<MonoChunk> {
  const {
    HEAPF32: memory,
    _malloc: allocate,
    _rnnoise_create: create,
    _rnnoise_process_frame: processFrame,
  } = await createRnnoise({ wasmBinary: wasm });
  const state = create(0);
  const buffer = allocate(FRAME * memory.BYTES_PER_ELEMENT);
  const first = buffer / memory.BYTES_PER_ELEMENT;
  const frame = memory.subarray(first, first + FRAME);
  let resampler: ReturnType<typeof createResampler> | undefined;
  let pending = new Float32Array(0);
  let delay = FRAME;

  const run = (samples: Float32Array): MonoChunk => {
    const joined = new Float32Array(pending.length + samples.length);
    joined.set(pending);
    joined.set(samples, pending.length);
    const length = joined.length - (joined.length % FRAME);
    for (let at = 0; at < length; at += FRAME) {
      for (let n = 0; n < FRAME; n += 1) frame[n] = (joined[at + n] ?? 0) * FULL_SCALE;
      processFrame(state, buffer, buffer);
      for (let n = 0; n < FRAME; n += 1) joined[at + n] = (frame[n] ?? 0) / FULL_SCALE;
    }
    pending = joined.slice(length);
    const late = Math.min(delay, length);
    delay -= late;
    return chunkOf(joined.slice(late, length));
  };

  let power: MonoChunk["power"] = { loudest: 0, mean: 0 };
  const chunkOf = (samples: Float32Array<ArrayBuffer>) => ({
    samples,
    sampleRate: SAMPLE_RATE,
    power,
  });

  for await (const chunk of chunks) {
    resampler ??= createResampler(chunk.sampleRate, SAMPLE_RATE);
    power = chunk.power;
    yield run(resampler.add(chunk.samples));
  }
  const rest = resampler?.finish() ?? new Float32Array(0);
  const left = pending.length + rest.length + FRAME - delay;
  const flushed = new Float32Array(rest.length + 2 * FRAME);
  flushed.set(rest);
  const last = run(flushed);
  yield { ...last, samples: last.samples.slice(0, left) };
}
