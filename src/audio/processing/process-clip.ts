import { createEnvelopeMeter } from "../envelope.ts";
import { startMp3 } from "../encoding/encode-clip.ts";
import { LAME_SCALE } from "../encoding/lame-level.ts";
import { startWav } from "../encoding/wav.ts";
import type { JobListener, Jobs } from "../jobs/clip-job.ts";
import { loudnessOf } from "../loudness/loudness.ts";
import { monoSound } from "../reading/mono-sound.ts";
import { openSound } from "../reading/open-sound.ts";
import type { Trim } from "../trim.ts";
import { denoise } from "./denoise.ts";
import { limitedGains } from "./limiter.ts";
import { CEILING_DBTP, factorOf, findGain, MAX_GAIN_DB } from "./normalize.ts";
import { createGainer, loudnessAfter, type SoundBlocks } from "./sound-blocks.ts";
import type { Processed } from "./sound-options.ts";
import { createSpool, type Spool } from "./spool.ts";

/** The share of decoding in the time that all of it takes. */
const DECODED = 0.5;
/** An MP3 goes beyond the samples that it was made of by up to so many decibels. */
const MP3_OVERSHOOT_DB = 0.5;
const CEILING = factorOf(CEILING_DBTP - MP3_OVERSHOOT_DB);

/**
 * Changes the sound of a file. It is decoded and measured once, and encoded once.
 *
 * @throws {DecoderFailure} if the file is sound, but cannot be decoded here.
 * @throws if there is no sound in the file, or the encoder fails.
 */
export async function processClip(
  { file, to, sound, kept, rnnoise }: Jobs["process"]["input"],
  { onDecoder, onEncoder, onProgress }: JobListener = {},
): Promise<Processed> {
  const found = await openSound(file);
  if (found === "no-sound") throw new Error("There is no sound in the file");
  using opened = found;
  const mono = monoSound(opened, undefined, onDecoder);
  const chunks = sound.denoise && rnnoise ? denoise(mono, rnnoise) : mono;
  const { seconds } = opened.container;
  // No gain lifts what is below to the ceiling.
  const floor = CEILING / factorOf(MAX_GAIN_DB);
  const spool = await createSpool(chunks, floor, (spooled) =>
    onProgress?.(DECODED * Math.min(1, spooled / seconds)),
  );
  const { blocks } = spool;
  const gains = sound.normalize
    ? gainsFor(blocks, kept)
    : limitedGains(blocks, { gain: 1, ceiling: LAME_SCALE });
  const mp3 = to === "mp3" ? startMp3({ factor: 1 / LAME_SCALE, onEncoder }) : undefined;
  const encoded = await encode(spool, gains, mp3, (done) =>
    onProgress?.(DECODED + (1 - DECODED) * Math.min(1, done / spool.seconds)),
  );
  onProgress?.(1);
  return { ...encoded, loudness: loudnessAfter(blocks, gains) };
}

/** The gains that bring the kept part to the loudness of others. */
function gainsFor(blocks: SoundBlocks, kept: Trim): Float32Array {
  const gainsOf = (gainDb: number) =>
    limitedGains(blocks, { gain: factorOf(gainDb), ceiling: CEILING });
  const loudnessWith = (gains: Float32Array) => loudnessOf(loudnessAfter(blocks, gains), kept);
  const before = loudnessWith(new Float32Array(blocks.peaks.length + 1).fill(1));
  return gainsOf(findGain(before, (gainDb) => loudnessWith(gainsOf(gainDb)).lufs));
}

async function encode(
  { sampleRate, blocks, read }: Spool,
  gains: Float32Array,
  mp3: ReturnType<typeof startMp3> | undefined,
  onSeconds: (seconds: number) => void,
): Promise<Omit<Processed, "loudness">> {
  const wav = startWav();
  const envelope = createEnvelopeMeter(sampleRate);
  const multiply = createGainer(blocks, gains);
  for await (const chunk of read()) {
    multiply(chunk.samples);
    envelope.add(chunk.samples);
    wav.add(chunk);
    await mp3?.add(chunk);
    onSeconds(envelope.seconds());
  }
  const source = wav.finish();
  const whole = (await mp3?.finish()) ?? source;
  return { source, whole, envelope: envelope.envelope() };
}
