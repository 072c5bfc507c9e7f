import type { InputAudioTrack } from "mediabunny";
import type { ContainerFacts } from "../clip-facts.ts";

/** The WAV files that phones are known to play; recorders and studios make others too. */
const plainWav = { codecs: ["pcm-s16", "pcm-u8"], sampleRate: 48_000, channels: 2 };

/**
 * Reads what a container says about its sound.
 *
 * @param mark the first four letters of the file.
 */
export async function describe(
  track: InputAudioTrack,
  mark: string,
): Promise<Omit<ContainerFacts, "seconds">> {
  const { name } = await track.input.getFormat();
  const codec = await track.getCodec();
  const channels = await track.getNumberOfChannels();
  const sampleRate = await track.getSampleRate();
  const isPlayedByPhones =
    mark === "RIFF" &&
    plainWav.codecs.some((one) => one === codec) &&
    channels <= plainWav.channels &&
    sampleRate <= plainWav.sampleRate;
  const isWav = name === "WAVE";
  return {
    kind: name === "MP3" ? "mp3" : isWav && isPlayedByPhones ? "wav" : "other",
    whyMp3: isWav && !isPlayedByPhones ? "unusual-wav" : undefined,
    format: formatOf(name, codec?.toUpperCase() ?? "", mark === "RIFF"),
    channels,
    sampleRate,
    title: await titleOf(track),
  };
}

function formatOf(name: string, codec: string, isInWav: boolean): string {
  const container = isInWav ? "WAV" : name.replace(" File Format", "");
  const codecName = codec.startsWith("PCM") ? "PCM" : codec;
  return [...new Set([container, codecName])].filter(Boolean).join(" · ");
}

/** The title in the tags; unreadable tags are no reason to refuse the sound. */
async function titleOf(track: InputAudioTrack): Promise<string> {
  try {
    return (await track.input.getMetadataTags()).title ?? "";
  } catch {
    return "";
  }
}
