import { MAX_AUDIO_SECONDS, MAX_FILE_BYTES } from "../green-api/limits.ts";
import type { Envelope } from "./envelope.ts";

/** Of a sound's power, what is left of it at least where its channels do not cancel. */
const MOST_CANCELLED = 0.1;
/** Shorter than it says by less, in seconds, a file does not break off: containers round. */
const ROUNDING_SECONDS = 0.5;
/** Below this, some −60 dB of full scale, there is nothing to hear. */
const SILENCE = 0.001;

/** What a file says of its sound, whatever its name promises; nothing of it is decoded yet. */
export interface ContainerFacts {
  /** MP3 and WAV are what GREEN-API documents; anything else has to become MP3. */
  kind: "mp3" | "wav" | "other";
  /** Container and codec as people call them, `MP4 · AAC`. */
  format: string;
  /** Why a WAV or MP3 does not stay what it is; undefined if it does, or is neither. */
  whyMp3?: WhyMp3;
  seconds: number;
  channels: number;
  /** Hertz. */
  sampleRate: number;
  /** The title in the file's tags; empty if it has none. */
  title: string;
}

/** Why phones would not play a file as it is. */
type WhyMp3 =
  /** A WAV of more than 16 bits, 48 kHz or two channels, or packed for telephones. */
  | "unusual-wav"
  /** Channels that cancel where they are played by one speaker. */
  | "cancels"
  /** Several files, joined to one that most players read the beginning of. */
  | "joined";

/** What is found in a file by decoding it. */
export interface ClipFacts extends ContainerFacts {
  envelope: Envelope;
  /** How long the file says that it is, where it breaks off before that. */
  saidSeconds?: number;
}

/** Why a file cannot be the audio of a status; the interface has a sentence for each. */
export type ClipProblem =
  | "empty"
  | "too-large"
  | "undecodable"
  /** A format that has a name, which is told with it. */
  | "unknown-format"
  | "apple-lossless"
  | "amr"
  | "wma"
  | "aiff"
  | "caf"
  | "gsm"
  | "adpcm"
  | "protected"
  | "cut-off"
  | "no-sound"
  | "silent"
  | "too-long"
  /** Nothing moved for too long. */
  | "stalled"
  /** The studio's own worker or encoder failed, not the file. */
  | "broken";

/** What the size alone says, before a byte is read. */
export function problemOfSize(bytes: number): ClipProblem | undefined {
  if (bytes === 0) return "empty";
  return bytes > MAX_FILE_BYTES ? "too-large" : undefined;
}

export function problemOfLength(seconds: number): ClipProblem | undefined {
  return seconds > MAX_AUDIO_SECONDS ? "too-long" : undefined;
}

/** What the samples say: how many seconds of them there are, and the loudest, between 0 and 1. */
export function problemOfSamples(seconds: number, loudest: number): ClipProblem | undefined {
  if (seconds === 0) return "undecodable";
  return loudest < SILENCE ? "silent" : undefined;
}

/** Whether little would be heard of a file that one speaker plays. */
export function doesCancel(power: { loudest: number; mean: number }): boolean {
  return power.mean < power.loudest * MOST_CANCELLED;
}

/** What a file says of its length, where there is clearly less. */
export function saidLength(said: number, seconds: number): number | undefined {
  return said - seconds > ROUNDING_SECONDS ? said : undefined;
}
