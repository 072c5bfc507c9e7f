import { MAX_AUDIO_SECONDS, MAX_FILE_BYTES } from "../green-api/limits.ts";
import type { Envelope } from "./envelope.ts";
import type { LoudnessSteps } from "./loudness/loudness.ts";

/** Channels cancel if their mean has less than this part of the power of the loudest one. */
const MOST_CANCELLED = 0.1;
/**
 * By how many seconds a file may be shorter than it states before it counts as cut off, because containers
 * round.
 */
const ROUNDING_SECONDS = 0.5;
/** The amplitude below which there is nothing to hear, −60 dB of full scale. */
const SILENCE = 0.001;

/** What the container of a file says about its sound, without decoding it; the file's name does not count. */
export interface ContainerFacts {
  /** MP3 and WAV are what GREEN-API documents; anything else has to become MP3. */
  kind: "mp3" | "wav" | "other";
  /** Container and codec as people call them, `MP4 · AAC`. */
  format: string;
  /** Why a WAV or MP3 is replaced by a new MP3; undefined if that is not necessary, or the file is neither. */
  whyMp3?: WhyMp3;
  seconds: number;
  channels: number;
  /** Hertz. */
  sampleRate: number;
  /** The title in the file's tags; empty if there is none. */
  title: string;
}

/** Why phones would not play a file as it is. */
type WhyMp3 =
  /** A WAV of more than 16 bits, 48 kHz or two channels, or packed for telephones. */
  | "unusual-wav"
  /** Channels that cancel each other on a single speaker. */
  | "cancels"
  /** Several files joined to one. Most players play only the first. */
  | "joined";

/** What is known about a decoded file. */
export interface ClipFacts extends ContainerFacts {
  envelope: Envelope;
  loudness: LoudnessSteps;
  /** The length in seconds that the file states, if it is cut off before that. */
  statedSeconds?: number;
}

/** Why a file cannot be the audio of a status; the interface has a sentence for each. */
export type ClipProblem =
  | "empty"
  | "too-large"
  | "undecodable"
  /** A format that is recognised, but cannot be read. */
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
  /** There was no progress for too long. */
  | "stalled"
  /** The studio's own worker or encoder failed, not the file. */
  | "broken";

/** The problem of a file of this size in bytes, if there is one. */
export function problemOfSize(bytes: number): ClipProblem | undefined {
  if (bytes === 0) return "empty";
  return bytes > MAX_FILE_BYTES ? "too-large" : undefined;
}

/** The problem of audio of this length in seconds, if there is one. */
export function problemOfLength(seconds: number): ClipProblem | undefined {
  return seconds > MAX_AUDIO_SECONDS ? "too-long" : undefined;
}

/**
 * The problem of decoded samples, if there is one, by their length in seconds and their highest amplitude, 0 to
 * 1.
 */
export function problemOfSamples(seconds: number, loudest: number): ClipProblem | undefined {
  if (seconds === 0) return "undecodable";
  return loudest < SILENCE ? "silent" : undefined;
}

/**
 * Whether the channels of a file cancel each other on a single speaker, by the power of the loudest channel and
 * of their mean.
 */
export function doesCancel(power: { loudest: number; mean: number }): boolean {
  return power.mean < power.loudest * MOST_CANCELLED;
}

/** The length that a file states, if the file is clearly shorter, in seconds; undefined otherwise. */
export function statedLength(stated: number, seconds: number): number | undefined {
  return stated - seconds > ROUNDING_SECONDS ? stated : undefined;
}
