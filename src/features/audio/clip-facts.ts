import type { Envelope } from "./envelope.ts";

/** GREEN-API's storage takes no more. */
const MAX_BYTES = 100 * 1024 * 1024;
/** GREEN-API publishes nothing longer. */
export const MAX_SECONDS = 600;
/** Below this, some −60 dB of full scale, there is nothing to hear. */
const SILENCE = 0.001;

/** What a file says of its sound, whatever its name promises; nothing of it is decoded yet. */
export interface ContainerFacts {
  /** MP3 and WAV are what GREEN-API documents; anything else has to become MP3. */
  kind: "mp3" | "wav" | "other";
  /** Container and codec as people call them, `MP4 · AAC`. */
  format: string;
  /** Where the sound begins and how long it is, in seconds of the file's own time. */
  startsAt: number;
  seconds: number;
  channels: number;
  /** Hertz. */
  sampleRate: number;
  /** The title in the file's tags; empty where it has none. */
  title: string;
}

/** What is found in a file by decoding it. */
export interface ClipFacts extends ContainerFacts {
  envelope: Envelope;
}

/** Why a file cannot be the audio of a status; the interface has a sentence for each. */
export type ClipProblem =
  | "empty"
  | "too-large"
  | "undecodable"
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
  return bytes > MAX_BYTES ? "too-large" : undefined;
}

export function problemOfLength(seconds: number): ClipProblem | undefined {
  return seconds > MAX_SECONDS ? "too-long" : undefined;
}

/** What the samples say: how many seconds of them there are, and the loudest, between 0 and 1. */
export function problemOfSamples(seconds: number, loudest: number): ClipProblem | undefined {
  if (seconds === 0) return "undecodable";
  return loudest < SILENCE ? "silent" : undefined;
}
