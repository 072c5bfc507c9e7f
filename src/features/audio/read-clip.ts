import { AudioSampleSink, type AudioSample, type InputAudioTrack } from "mediabunny";
import { problemOfLength, problemOfSamples } from "./clip-facts.ts";
import { openClip } from "./clip-input.ts";
import type { ClipReading } from "./clip-job.ts";
import { createEnvelopeMeter } from "./envelope.ts";

/**
 * Reads a whole file: what it is by its content, how long, and how loud along its length.
 *
 * @param report takes the share that is read, 0 to 1.
 */
export async function readClip(
  file: Blob,
  report: (share: number) => void = () => {},
): Promise<ClipReading> {
  using input = openClip(file);
  try {
    if (!(await input.canRead())) return { state: "refused", problem: "undecodable" };
    const track = await input.getPrimaryAudioTrack();
    if (!track) {
      const hasOthers = (await input.getTracks()).length > 0;
      return { state: "refused", problem: hasOthers ? "no-sound" : "undecodable" };
    }
    return await readTrack(track, await describeFormat(track), report);
  } catch {
    return { state: "refused", problem: "undecodable" };
  }
}

async function readTrack(
  track: InputAudioTrack,
  format: string,
  report: (share: number) => void,
): Promise<ClipReading> {
  const startsAt = Math.max(0, await track.getFirstTimestamp());
  const length = (await track.computeDuration()) - startsAt;
  const tooLong = problemOfLength(length);
  if (tooLong) return { state: "refused", problem: tooLong, seconds: length };
  if (!(await track.canDecode())) return { state: "unknown-codec", format };

  const sampleRate = await track.getSampleRate();
  const meter = createEnvelopeMeter(sampleRate);
  for await (const sample of new AudioSampleSink(track).samples(startsAt)) {
    meter.add(monoOf(sample));
    report(meter.seconds() / length);
    sample.close();
  }
  const problem = problemOfSamples(meter.seconds(), meter.loudest());
  if (problem) return { state: "refused", problem };

  const tags = await track.input.getMetadataTags();
  return {
    state: "read",
    facts: {
      kind: await kindOf(track),
      format,
      startsAt,
      // A file that breaks off is as long as what is there.
      seconds: Math.min(length, meter.seconds()),
      channels: await track.getNumberOfChannels(),
      sampleRate,
      title: tags.title ?? "",
      envelope: meter.envelope(),
    },
  };
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

async function kindOf(track: InputAudioTrack): Promise<"mp3" | "wav" | "other"> {
  const { name } = await track.input.getFormat();
  const codec = await track.getCodec();
  if (name === "MP3") return "mp3";
  return name === "WAVE" && codec?.startsWith("pcm-") ? "wav" : "other";
}

async function describeFormat(track: InputAudioTrack): Promise<string> {
  const { name } = await track.input.getFormat();
  const codec = (await track.getCodec())?.toUpperCase() ?? "";
  if (name === "MP3" || name === codec) return name;
  const container = name === "WAVE" ? "WAV" : name.replace(" File Format", "");
  return [container, codec.startsWith("PCM") ? "PCM" : codec].filter(Boolean).join(" · ");
}
