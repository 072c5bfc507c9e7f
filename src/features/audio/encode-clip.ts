import {
  type AudioSample,
  BufferTarget,
  Conversion,
  Mp3OutputFormat,
  Output,
  WavOutputFormat,
} from "mediabunny";
import { registerMp3Encoder } from "@mediabunny/mp3-encoder";
import { openClip } from "./clip-input.ts";
import type { Jobs } from "./clip-job.ts";
import { withGaplessInfo } from "./gapless-mp3.ts";
import { mp3RateFor } from "./mp3-rate.ts";

/**
 * Makes an MP3 of one channel, or a WAV, of a file or of a part of it. The tags of the file stay
 * behind: a voice memo's may tell where it was recorded.
 *
 * @param report takes the share that is done, 0 to 1.
 * @throws where the file cannot be decoded.
 */
export async function encodeClip(
  { file, to, part }: Jobs["encode"]["order"],
  report: (share: number) => void = () => {},
): Promise<Blob> {
  using input = openClip(file);
  const track = await input.getPrimaryAudioTrack();
  if (!track) throw new Error("No sound");
  registerMp3Encoder();

  const target = new BufferTarget();
  const rate = mp3RateFor(await track.getSampleRate());
  let samples = 0;
  const asMp3 = {
    codec: "mp3" as const,
    numberOfChannels: 1,
    ...rate,
    process: (sample: AudioSample) => {
      samples += sample.numberOfFrames;
      return sample;
    },
  };
  const conversion = await Conversion.init({
    input,
    output: new Output({
      target,
      format: to === "mp3" ? new Mp3OutputFormat({ xingHeader: false }) : new WavOutputFormat(),
    }),
    tracks: "primary",
    video: { discard: true },
    audio: { ...(to === "mp3" ? asMp3 : { codec: "pcm-s16" as const }), forceTranscode: true },
    trim: part,
    tags: {},
    showWarnings: false,
  });
  conversion.onProgress = report;
  await conversion.execute();

  const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer(0));
  return to === "mp3"
    ? new Blob([withGaplessInfo(bytes, samples)], { type: "audio/mpeg" })
    : new Blob([bytes], { type: "audio/wav" });
}
