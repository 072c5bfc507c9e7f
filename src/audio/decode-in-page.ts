import { MAX_AUDIO_SECONDS } from "../green-api/limits.ts";
import { JobFailure, PATIENCE_MS } from "./jobs/job-failure.ts";
import { toSixteenBits, wavHeader } from "./encoding/wav.ts";

const SAMPLE_RATE = 48_000;
const MOST_SAMPLES = (MAX_AUDIO_SECONDS + 1) * SAMPLE_RATE;

/**
 * Decodes the files of a sound, one after another, with the browser's own player, which knows more codecs than
 * the decoders for workers. It is the second choice, because it is slower and decodes an entire file into
 * memory.
 *
 * @returns the sound as WAV at 48 kHz, from its beginning, and how many channels it has.
 * @throws {JobFailure} if the player does not answer for 30 s.
 * @throws if the player cannot decode a file.
 */
export async function decodeInPage(files: Blob[]): Promise<{ wav: Blob; channels: number }> {
  const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
  const decoded: AudioBuffer[] = [];
  for (const file of files) {
    decoded.push(await inTime(context.decodeAudioData(await inTime(file.arrayBuffer()))));
  }
  const channels = Math.max(...decoded.map(({ numberOfChannels }) => numberOfChannels));
  const samples: Int16Array<ArrayBuffer>[] = [];
  for (const sound of decoded) {
    for (let at = 0; at < Math.min(sound.length, MOST_SAMPLES); at += SAMPLE_RATE) {
      samples.push(toSixteenBits(channelsOf(sound, channels, at)));
      await pause();
    }
  }
  const bytes = samples.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const header = wavHeader({ tag: 1, channels, sampleRate: SAMPLE_RATE, bits: 16, bytes });
  return { wav: new Blob([header, ...samples], { type: "audio/wav" }), channels };
}

/** A second of each channel; if the sound has fewer channels, its last one is repeated. */
function channelsOf(sound: AudioBuffer, count: number, at: number): Float32Array[] {
  return Array.from({ length: count }, (_, channel) =>
    sound
      .getChannelData(Math.min(channel, sound.numberOfChannels - 1))
      .subarray(at, at + SAMPLE_RATE),
  );
}

/** Lets the page respond between two seconds of sound. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

function inTime<T>(step: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new JobFailure("stalled")), PATIENCE_MS);
    step.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}
