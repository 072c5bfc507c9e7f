import {
  type AudioEncodingConfig,
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  Mp3OutputFormat,
  Output,
  Quality,
  WavOutputFormat,
} from "mediabunny";
import { registerMp3Encoder } from "@mediabunny/mp3-encoder";
import type { JobListener, Jobs } from "../jobs/clip-job.ts";
import { withGaplessInfo } from "./gapless-mp3.ts";
import { mp3RateFor } from "./mp3-rate.ts";
import { decode } from "../reading/decode-clip.ts";
import { isAudioDataTrusted } from "../reading/decoder-trust.ts";
import type { MonoChunk } from "../reading/mix.ts";
import { monoSound } from "../reading/mono-sound.ts";
import { openSound, type OpenedSound } from "../reading/open-sound.ts";
import { type Trim, entireClip } from "../trim.ts";

/**
 * Encodes a file or a part of it, cut between samples, to an MP3 of one channel or to a WAV. The tags of the
 * file are dropped: those of a voice memo may say where it was recorded.
 *
 * @throws {DecoderFailure} if the file is sound, but cannot be decoded here.
 * @throws if there is no sound in the file, or the encoder fails.
 */
export async function encodeClip(
  { file, to, part, factor }: Jobs["encode"]["input"],
  listener: JobListener = {},
): Promise<Blob> {
  const found = await openSound(file);
  if (found === "no-sound") throw new Error("There is no sound in the file");
  using opened = found;
  const range = part ?? entireClip(opened.container.seconds);
  return to === "mp3"
    ? await toMp3(opened, range, factor, listener)
    : await toWav(opened, range, listener);
}

async function toMp3(
  opened: OpenedSound,
  part: Trim,
  factor: number | undefined,
  { onDecoder, onEncoder, onProgress }: JobListener,
) {
  const mp3 = startMp3({ factor, onEncoder });
  let seconds = 0;
  for await (const chunk of monoSound(opened, part, onDecoder)) {
    await mp3.add(chunk);
    seconds += chunk.samples.length / chunk.sampleRate;
    onProgress?.(Math.min(1, seconds / (part.end - part.start)));
  }
  const encoded = await mp3.finish();
  onProgress?.(1);
  return encoded;
}

async function toWav(opened: OpenedSound, part: Trim, { onDecoder, onProgress }: JobListener) {
  const { add, finish } = startOutput(new WavOutputFormat(), { codec: "pcm-s16" });
  for await (using piece of decode(opened, { part, onDecoder })) {
    await add(piece);
    onProgress?.(Math.min(1, (piece.timestamp + piece.duration) / (part.end - part.start)));
  }
  const encoded = new Blob([await finish()], { type: "audio/wav" });
  onProgress?.(1);
  return encoded;
}

interface Mp3Options extends Pick<JobListener, "onEncoder"> {
  factor?: number | undefined;
}

/**
 * Encodes chunks to an MP3; all have one sample rate, which must be one of MP3's.
 *
 * @param options.factor for all samples.
 * @param options.onEncoder is called before the encoder is started, with the first samples.
 */
export function startMp3({ factor = 1, onEncoder }: Mp3Options = {}) {
  registerMp3Encoder();
  let output: ReturnType<typeof startOutput> | undefined;
  let samples = 0;
  return {
    async add({ samples: data, sampleRate }: Pick<MonoChunk, "samples" | "sampleRate">) {
      if (data.length === 0) return;
      if (!output) onEncoder?.();
      output ??= startOutput(new Mp3OutputFormat({ xingHeader: false }), {
        codec: "mp3",
        quality: new Quality({ bitrate: mp3RateFor(sampleRate).bitrate }),
      });
      const scaled = factor === 1 ? data : data.map((sample) => sample * factor);
      using chunk = sampleOf(scaled, sampleRate, samples);
      samples += data.length;
      await output.add(chunk);
    },
    async finish(): Promise<Blob> {
      if (!output) throw new Error("Nothing is kept");
      return withGaplessInfo(await output.finish(), samples);
    },
  };
}

/** LAME needs integers; the browser makes them if it does that well. */
function sampleOf(data: Float32Array<ArrayBuffer>, sampleRate: number, before: number) {
  const init = { data, format: "f32-planar", numberOfChannels: 1, sampleRate } as const;
  const seconds = before / sampleRate;
  const isTrusted = "AudioData" in globalThis && isAudioDataTrusted(navigator.userAgent);
  if (!isTrusted) return new AudioSample({ ...init, timestamp: seconds });
  const timestamp = Math.round(seconds * 1e6);
  return new AudioSample(new AudioData({ ...init, numberOfFrames: data.length, timestamp }));
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
