import type { AudioSample } from "mediabunny";
import { problemOfLength, problemOfSamples } from "./clip-facts.ts";
import { openClip } from "./clip-input.ts";
import type { ClipReading, JobListener } from "./clip-job.ts";
import { findSound } from "./container.ts";
import { decode } from "./decode-clip.ts";
import { createEnvelopeMeter } from "./envelope.ts";

/**
 * Reads a whole file: what it is by its content, how long, and how loud along its length.
 *
 * @throws {DecoderFailure} where the file is sound, but cannot be decoded here.
 */
export async function readClip(
  file: Blob,
  { onDecoder, onProgress }: JobListener = {},
): Promise<ClipReading> {
  using input = openClip(file);
  const found = await findSound(input);
  if (typeof found === "string") return { state: "refused", problem: found };
  const { container } = found;
  const { seconds } = container;
  const tooLong = problemOfLength(seconds);
  if (tooLong) return { state: "refused", problem: tooLong, seconds };
  if (seconds <= 0) return { state: "refused", problem: "undecodable" };

  let meter: ReturnType<typeof createEnvelopeMeter> | undefined;
  for await (const piece of decode(found, onDecoder)) {
    // The decoder's own rate: that of the container may be half of it.
    meter ??= createEnvelopeMeter(piece.sampleRate);
    meter.add(monoOf(piece));
    piece.close();
    onProgress?.(meter.seconds() / seconds);
  }
  if (!meter) return { state: "refused", problem: "undecodable" };
  const problem = problemOfSamples(meter.seconds(), meter.loudest());
  if (problem) return { state: "refused", problem };
  // A file that breaks off is as long as what is there.
  const audible = Math.min(seconds, meter.seconds());
  return { state: "read", facts: { ...container, seconds: audible, envelope: meter.envelope() } };
}

/** The samples as one ear hears them, which is how a voice status plays. */
function monoOf(sample: AudioSample): Float32Array {
  const mixed = new Float32Array(sample.numberOfFrames);
  const plane = new Float32Array(sample.numberOfFrames);
  for (let planeIndex = 0; planeIndex < sample.numberOfChannels; planeIndex += 1) {
    sample.copyTo(plane, { planeIndex, format: "f32-planar" });
    for (let at = 0; at < mixed.length; at += 1) {
      mixed[at] = (mixed[at] ?? 0) + (plane[at] ?? 0) / sample.numberOfChannels;
    }
  }
  return mixed;
}
