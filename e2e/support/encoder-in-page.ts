import { encodeClip } from "../../src/audio/encoding/encode-clip.ts";
import { mp3RateFor } from "../../src/audio/encoding/mp3-rate.ts";
import { readClip } from "../../src/audio/read-clip.ts";
import { wavOf } from "../../src/audio/encoding/wav.ts";
import { randomFrom } from "../faults/random.ts";
import { speechLike } from "./made-audio.ts";

/** The length of an MP3 in the browser's player, in seconds, decoded at its own sample rate. */
async function playedSeconds(mp3: Blob, sampleRate: number): Promise<number> {
  const context = new OfflineAudioContext(1, 1, mp3RateFor(sampleRate).sampleRate);
  const { length } = await context.decodeAudioData(await mp3.arrayBuffer());
  return length / context.sampleRate;
}

const encoder = { encodeClip, readClip, playedSeconds, wavOf, randomFrom, speechLike };

declare global {
  interface Window {
    encoder: typeof encoder;
  }
}
window.encoder = encoder;
