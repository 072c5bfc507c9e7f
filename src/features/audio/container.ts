import type { Input, InputAudioTrack } from "mediabunny";
import type { ClipProblem, ContainerFacts } from "./clip-facts.ts";

/** The track that is heard, and what the container says of it. */
export interface OpenedClip {
  track: InputAudioTrack;
  container: ContainerFacts;
}

/**
 * Finds the sound in a file without decoding any of it.
 *
 * @returns why there is none to decode, where that is so.
 */
export async function findSound(input: Input): Promise<OpenedClip | ClipProblem> {
  try {
    if (!(await input.canRead())) return "undecodable";
    const track = await input.getPrimaryAudioTrack();
    if (track) return { track, container: await describe(track) };
    return (await input.getTracks()).length > 0 ? "no-sound" : "undecodable";
  } catch {
    return "undecodable";
  }
}

async function describe(track: InputAudioTrack): Promise<ContainerFacts> {
  const startsAt = Math.max(0, await track.getFirstTimestamp());
  const tags = await track.input.getMetadataTags();
  return {
    kind: await kindOf(track),
    format: await formatOf(track),
    startsAt,
    seconds: (await track.computeDuration()) - startsAt,
    channels: await track.getNumberOfChannels(),
    sampleRate: await track.getSampleRate(),
    title: tags.title ?? "",
  };
}

async function kindOf(track: InputAudioTrack): Promise<ContainerFacts["kind"]> {
  const { name } = await track.input.getFormat();
  const codec = await track.getCodec();
  if (name === "MP3") return "mp3";
  return name === "WAVE" && codec?.startsWith("pcm-") ? "wav" : "other";
}

async function formatOf(track: InputAudioTrack): Promise<string> {
  const { name } = await track.input.getFormat();
  const codec = (await track.getCodec())?.toUpperCase() ?? "";
  if (name === "MP3" || name === codec) return name;
  const container = name === "WAVE" ? "WAV" : name.replace(" File Format", "");
  return [container, codec.startsWith("PCM") ? "PCM" : codec].filter(Boolean).join(" · ");
}
