import { AudioSampleSink, type Input, type InputAudioTrack, PCM_AUDIO_CODECS } from "mediabunny";
import { isDecoderTrusted } from "./decoder-trust.ts";

export interface FoundTrack {
  track: InputAudioTrack;
  /** Whether it can be decoded in a worker. */
  decodes: boolean;
  /** Its samples are in the file as they are, so that no decoder of the browser is needed. */
  isPlain: boolean;
}

/**
 * Finds the track to play: the one that players prefer if it can be decoded, otherwise the first that can. A
 * phone may put a track with a newer codec before the usual one.
 *
 * @returns that track; the preferred one if none can be decoded.
 * @throws if the file cannot be read.
 */
export async function findTrack(input: Input): Promise<FoundTrack | "no-sound"> {
  const preferred = await input.getPrimaryAudioTrack();
  if (!preferred) {
    if ((await input.getTracks()).length > 0) return "no-sound";
    throw new Error("There is no track");
  }
  const others = (await input.getAudioTracks()).filter(({ id }) => id !== preferred.id);
  for (const track of [preferred, ...others]) {
    const isPlain = await isPlainTrack(track);
    if (!isPlain && !(await hasDecoder(track))) continue;
    if (others.length === 0 || (await canReadSample(track)))
      return { track, decodes: true, isPlain };
  }
  return { track: preferred, decodes: false, isPlain: false };
}

async function isPlainTrack(track: InputAudioTrack): Promise<boolean> {
  const codec = await track.getCodec();
  return PCM_AUDIO_CODECS.some((plain) => plain === codec) && (await track.canDecode());
}

async function hasDecoder(track: InputAudioTrack): Promise<boolean> {
  const codec = await track.getCodec();
  return (await track.canDecode()) && isDecoderTrusted(codec, navigator.userAgent);
}

async function canReadSample(track: InputAudioTrack): Promise<boolean> {
  try {
    using sample = await new AudioSampleSink(track).getSample(await track.getFirstTimestamp());
    return sample !== null;
  } catch {
    return false;
  }
}
