import type { Envelope } from "../envelope.ts";
import type { LoudnessSteps } from "../loudness/loudness.ts";

/** How the sound of a clip is changed. */
export interface SoundOptions {
  /** Make it as loud as others. */
  normalize: boolean;
  /** Take steady noise out of it. */
  denoise: boolean;
}

export const unchangedSound: SoundOptions = { normalize: false, denoise: false };

/** A clip with changed sound, in one channel. */
export interface Processed {
  /** A WAV, which parts are encoded from. */
  source: Blob;
  /** What is played, and uploaded if it is not trimmed: an MP3 or, if the clip is a WAV, the same WAV. */
  whole: Blob;
  envelope: Envelope;
  loudness: LoudnessSteps;
}
