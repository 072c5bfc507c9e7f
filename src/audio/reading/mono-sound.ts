import type { JobListener } from "../jobs/clip-job.ts";
import { mp3RateFor } from "../encoding/mp3-rate.ts";
import type { Trim } from "../trim.ts";
import { decode } from "./decode-clip.ts";
import { mixToMono, type MonoChunk } from "./mix.ts";
import type { OpenedSound } from "./open-sound.ts";
import { createResampler } from "./resample.ts";

/**
 * Decodes a sound, or a part of it, to one channel at a sample rate that an MP3 can have.
 *
 * @throws {DecoderFailure} if the decoder fails or gives nothing.
 */
export async function* monoSound(
  opened: OpenedSound,
  part?: Trim,
  onDecoder?: JobListener["onDecoder"],
): AsyncGenerator<MonoChunk> {
  const scale = 1 / Math.max(1, await loudestFloat(opened));
  const rates = await Promise.all(opened.sound.slice(1).map(({ track }) => track.getSampleRate()));
  let resampler: ReturnType<typeof createResampler> | undefined;
  let from = 0;
  let to = 0;
  const rest = (): MonoChunk[] => {
    const samples = resampler?.finish();
    return samples ? [{ samples, sampleRate: to, power: { loudest: 0, mean: 0 } }] : [];
  };
  for await (const chunk of mixToMono(decode(opened, { part, onDecoder }), scale)) {
    if (chunk.sampleRate !== from) {
      yield* rest();
      from = chunk.sampleRate;
      // The rate of the decoded samples counts; the container may state half of it.
      to ||= mp3RateFor(Math.max(from, ...rates)).sampleRate;
      resampler = createResampler(from, to);
    }
    if (resampler) yield { ...chunk, samples: resampler.add(chunk.samples), sampleRate: to };
  }
  yield* rest();
}

/** The loudest sample of a file that may exceed full scale, as those of recorders with 32 bits; 1 for others. */
async function loudestFloat(opened: OpenedSound): Promise<number> {
  const codecs = await Promise.all(opened.sound.map(({ track }) => track.getCodec()));
  if (!codecs.some((codec) => codec?.startsWith("pcm-f"))) return 1;
  let loudest = 1;
  for await (using piece of decode(opened)) {
    const samples = new Float32Array(piece.numberOfFrames * piece.numberOfChannels);
    piece.copyTo(samples, { planeIndex: 0, format: "f32" });
    for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
  }
  return loudest;
}
