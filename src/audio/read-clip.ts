import {
  type ClipFacts,
  doesCancel,
  problemOfLength,
  problemOfSamples,
  statedLength,
} from "./clip-facts.ts";
import type { ClipReading, JobListener, Jobs } from "./jobs/clip-job.ts";
import { encodeClip, startMp3 } from "./encoding/encode-clip.ts";
import { afterLame } from "./encoding/lame-level.ts";
import { createEnvelopeMeter } from "./envelope.ts";
import { createLoudnessMeter } from "./loudness/loudness-meter.ts";
import { monoSound } from "./reading/mono-sound.ts";
import { openSound } from "./reading/open-sound.ts";

/**
 * Reads a file to its end and finds out its kind (by its content), its length, its envelope and its loudness. If it is
 * neither MP3 nor WAV, it is encoded to MP3 at the same time, so that it is decoded only once; the loudness is then
 * that of the MP3.
 *
 * @throws {DecoderFailure} if the file cannot be decoded here.
 */
export async function readClip(
  { file, toMp3 = false }: Jobs["read"]["input"],
  { onDecoder, onEncoder, onProgress }: JobListener = {},
): Promise<ClipReading> {
  const found = await openSound(file);
  if (found === "no-sound") return { state: "refused", problem: found };
  using opened = found;
  const { container, repaired } = opened;
  const { seconds } = container;
  const tooLong = problemOfLength(seconds);
  if (tooLong) return { state: "refused", problem: tooLong, seconds };

  const mp3 = toMp3 || container.kind === "other" ? startMp3({ onEncoder }) : undefined;
  let meter: ReturnType<typeof createEnvelopeMeter> | undefined;
  let loudness: ReturnType<typeof createLoudnessMeter> | undefined;
  const power = { loudest: 0, mean: 0 };
  for await (const chunk of monoSound(opened, undefined, onDecoder)) {
    meter ??= createEnvelopeMeter(chunk.sampleRate);
    meter.add(chunk.samples);
    loudness ??= createLoudnessMeter(chunk.sampleRate);
    loudness.add(chunk.samples);
    power.loudest += chunk.power.loudest;
    power.mean += chunk.power.mean;
    await mp3?.add(chunk);
    onProgress?.(Math.min(1, meter.seconds() / seconds));
  }
  if (!meter || !loudness) return { state: "refused", problem: "undecodable" };
  const problem = problemOfSamples(meter.seconds(), meter.loudest());
  if (problem) return { state: "refused", problem };
  // A file that is cut off is shorter than it states.
  const audible = Math.min(seconds, meter.seconds());
  const facts: ClipFacts = {
    ...container,
    seconds: audible,
    statedSeconds: statedLength(opened.statedSeconds ?? seconds, audible),
    envelope: meter.envelope(),
    loudness: loudness.finish(),
  };
  const asMp3: ClipFacts = { ...facts, loudness: afterLame(facts.loudness) };
  if (mp3) return { state: "read", facts: asMp3, whole: await mp3.finish() };
  if (!doesCancel(power)) return { state: "read", facts, whole: repaired };
  const whole = await encodeClip({ file, to: "mp3" }, { onEncoder });
  return { state: "read", facts: { ...asMp3, kind: "other", whyMp3: "cancels" }, whole };
}
