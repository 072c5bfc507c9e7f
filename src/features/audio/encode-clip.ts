import {
  type AudioEncodingConfig,
  type AudioSample,
  AudioSampleSource,
  BufferTarget,
  Mp3OutputFormat,
  Output,
  Quality,
  WavOutputFormat,
} from "mediabunny";
import { registerMp3Encoder } from "@mediabunny/mp3-encoder";
import { openClip } from "./clip-input.ts";
import type { JobListener, Jobs } from "./clip-job.ts";
import { findSound } from "./container.ts";
import { cutTo, decode } from "./decode-clip.ts";
import { withGaplessInfo } from "./gapless-mp3.ts";
import { mp3RateFor } from "./mp3-rate.ts";

/**
 * Makes an MP3 of one channel, or a WAV, of a file or of a part of it, cut at whole samples. The tags
 * of the file stay behind: a voice memo's may tell where it was recorded.
 *
 * @throws {DecoderFailure} where the file is sound, but cannot be decoded here.
 * @throws where there is no sound in the file, or the encoder fails.
 */
export async function encodeClip(
  { file, to, part }: Jobs["encode"]["order"],
  { onDecoder, onProgress }: JobListener = {},
): Promise<Blob> {
  using input = openClip(file);
  const found = await findSound(input);
  if (typeof found === "string") throw new Error(`No sound: ${found}`);
  const { startsAt, seconds } = found.container;
  const kept = part ?? { start: startsAt, end: startsAt + seconds };

  let encoder: ReturnType<typeof startMp3> | ReturnType<typeof startWav> | undefined;
  for await (using piece of decode(found, onDecoder)) {
    if (piece.timestamp >= kept.end) break;
    using cut = cutTo(kept, piece);
    if (cut) {
      encoder ??= to === "mp3" ? startMp3(cut) : startWav();
      await encoder.add(cut);
    }
    const done = piece.timestamp + piece.duration - startsAt;
    onProgress?.(Math.min(1, done / (kept.end - startsAt)));
  }
  if (!encoder) throw new Error("Nothing is kept");
  const encoded = await encoder.finish();
  onProgress?.(1);
  return encoded;
}

function startWav() {
  const { add, finish } = startOutput(new WavOutputFormat(), { codec: "pcm-s16" });
  return { add, finish: async () => new Blob([await finish()], { type: "audio/wav" }) };
}

/** @param like what is encoded is all of this rate and these channels. */
function startMp3(like: AudioSample) {
  registerMp3Encoder();
  const { sampleRate, bitrate } = mp3RateFor(like.sampleRate);
  let samples = 0;
  const { add, finish } = startOutput(new Mp3OutputFormat({ xingHeader: false }), {
    codec: "mp3",
    quality: new Quality({ bitrate }),
    transform: {
      ...(like.numberOfChannels > 1 && { numberOfChannels: 1 }),
      ...(like.sampleRate !== sampleRate && { sampleRate }),
      process: (sample) => {
        samples += sample.numberOfFrames;
        return sample;
      },
    },
  });
  return {
    add,
    finish: async () =>
      new Blob([withGaplessInfo(await finish(), samples)], { type: "audio/mpeg" }),
  };
}

function startOutput(format: Mp3OutputFormat | WavOutputFormat, config: AudioEncodingConfig) {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new AudioSampleSource(config);
  output.addAudioTrack(source);
  const started = output.start();
  return {
    add: async (sample: AudioSample) => {
      await started;
      await source.add(sample);
    },
    finish: async () => {
      await output.finalize();
      return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
    },
  };
}
