import { createEnvelopeMeter } from "../envelope.ts";
import { LAME_SCALE, startMp3 } from "../encoding/encode-clip.ts";
import { startWav } from "../encoding/wav.ts";
import type { JobListener, Jobs } from "../jobs/clip-job.ts";
import { loudnessOf } from "../loudness/loudness.ts";
import { createLoudnessMeter } from "../loudness/loudness-meter.ts";
import { monoSound } from "../reading/mono-sound.ts";
import { openSound } from "../reading/open-sound.ts";
import type { Trim } from "../trim.ts";
import { denoise } from "./denoise.ts";
import { createLimiter } from "./limiter.ts";
import { CEILING_DBTP, factorOf, findGain, MOST_TRIES } from "./normalize.ts";
import type { Processed } from "./sound-options.ts";
import { createSpool, type Samples, type Spool } from "./spool.ts";

/** Parts of the work, as shares of the time that it takes. */
const DECODED = 0.5;
const TRIED = 0.7;
/** An MP3 goes beyond the samples that it was made of by up to so many decibels. */
const MP3_OVERSHOOT_DB = 0.5;

/**
 * Changes the sound of a file. It is decoded once and encoded once.
 *
 * @throws {DecoderFailure} if the file is sound, but cannot be decoded here.
 * @throws if there is no sound in the file, or the encoder fails.
 */
export async function processClip(
  { file, to, sound, kept, rnnoise }: Jobs["process"]["input"],
  { onDecoder, onProgress }: JobListener = {},
): Promise<Processed> {
  const found = await openSound(file);
  if (found === "no-sound") throw new Error("There is no sound in the file");
  using opened = found;
  const mono = monoSound(opened, undefined, onDecoder);
  const chunks = sound.denoise && rnnoise ? denoise(mono, rnnoise) : mono;
  const { seconds } = opened.container;
  const spool = await createSpool(chunks, (spooled) =>
    onProgress?.(DECODED * Math.min(1, spooled / seconds)),
  );
  const gain = sound.normalize
    ? await gainFor(spool, kept, (share) => onProgress?.(DECODED + (TRIED - DECODED) * share))
    : undefined;
  onProgress?.(TRIED);
  const encoded = await encode(limited(spool, gain), to, (done) =>
    onProgress?.(TRIED + (1 - TRIED) * Math.min(1, done / spool.seconds)),
  );
  onProgress?.(1);
  return encoded;
}

/** The gain in decibels that brings the kept part to the loudness of others. */
async function gainFor(
  spool: Spool,
  kept: Trim,
  onProgress: (share: number) => void,
): Promise<number> {
  const most = (MOST_TRIES + 1) * spool.seconds * spool.sampleRate;
  let measured = 0;
  const measure = async (chunks: AsyncIterable<Samples>) => {
    const meter = createLoudnessMeter(spool.sampleRate);
    for await (const { samples } of chunks) {
      meter.add(samples);
      measured += samples.length;
      onProgress(measured / most);
    }
    return loudnessOf(meter.finish(), kept);
  };
  const before = await measure(spool.read());
  return findGain(before, async (gain) => (await measure(limited(spool, gain))).lufs);
}

/** @param gainDb undefined if the loudness stays as it is. */
async function* limited(spool: Spool, gainDb: number | undefined): AsyncGenerator<Samples> {
  if (gainDb === undefined) return yield* spool.read();
  const { sampleRate } = spool;
  const ceiling = factorOf(CEILING_DBTP - MP3_OVERSHOOT_DB);
  const limiter = createLimiter(sampleRate, { gain: factorOf(gainDb), ceiling });
  for await (const { samples } of spool.read()) {
    yield { samples: limiter.add(samples), sampleRate };
  }
  yield { samples: limiter.finish(), sampleRate };
}

async function encode(
  chunks: AsyncIterable<Samples>,
  to: "mp3" | "wav",
  onSeconds: (seconds: number) => void,
): Promise<Processed> {
  const wav = startWav();
  const mp3 = to === "mp3" ? startMp3() : undefined;
  let meters: ReturnType<typeof createMeters> | undefined;
  for await (const chunk of chunks) {
    meters ??= createMeters(chunk.sampleRate);
    meters.envelope.add(chunk.samples);
    meters.loudness.add(chunk.samples);
    wav.add(chunk);
    await mp3?.add({ ...chunk, samples: chunk.samples.map((sample) => sample / LAME_SCALE) });
    onSeconds(meters.envelope.seconds());
  }
  if (!meters) throw new Error("Nothing is kept");
  const source = wav.finish();
  return {
    source,
    whole: (await mp3?.finish()) ?? source,
    envelope: meters.envelope.envelope(),
    loudness: meters.loudness.finish(),
  };
}

function createMeters(sampleRate: number) {
  return {
    envelope: createEnvelopeMeter(sampleRate),
    loudness: createLoudnessMeter(sampleRate),
  };
}
