import type { ClipFacts, ClipProblem } from "../clip-facts.ts";
import type { Processed, SoundOptions } from "../processing/sound-options.ts";
import type { Undecoded } from "../reading/decoder-failure.ts";
import type { Trim } from "../trim.ts";

export type ClipReading =
  | {
      state: "read";
      facts: ClipFacts;
      /** The complete clip as MP3 or WAV, if the file is neither or players would misread it. */
      whole?: Blob;
    }
  | {
      state: "refused";
      problem: ClipProblem;
      seconds?: number;
      /** The name of the file's format, if the problem does not say it. */
      format?: string;
    };

/** The worker's jobs, with the input and the result of each. */
export interface Jobs {
  read: {
    input: {
      file: Blob;
      /** Make an MP3 even from a WAV that could stay as it is. */
      toMp3?: boolean;
    };
    result: ClipReading;
  };
  encode: {
    input: {
      file: Blob;
      to: "mp3" | "wav";
      /** The part to keep, in seconds from the clip's beginning; everything if left out. */
      part?: Trim;
      /** Multiplies the samples of an MP3; 1 if left out. */
      factor?: number;
    };
    result: Blob;
  };
  process: {
    input: {
      file: Blob;
      /** What it is uploaded as if it is not trimmed. */
      to: "mp3" | "wav";
      sound: SoundOptions;
      /** The part whose loudness counts, in seconds from the clip's beginning. */
      kept: Trim;
      /** RNNoise's program, if noise is taken out: the worker can load nothing. */
      rnnoise?: ArrayBuffer | undefined;
    };
    result: Processed;
  };
}

export type JobName = keyof Jobs;

export type JobMessage = { [Name in JobName]: { name: Name; input: Jobs[Name]["input"] } }[JobName];

/** Called while a job runs. */
export interface JobListener {
  /** Called before a decoder of the browser is used; never if none is needed. */
  onDecoder?: (undecoded: Undecoded) => void;
  /** Called before the MP3 encoder is started. */
  onEncoder?: () => void;
  /** Takes the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export type JobReport =
  | { type: "decoding"; undecoded: Undecoded }
  | { type: "encoding" }
  /** The share that is done, 0 to 1. */
  | { type: "progress"; share: number }
  | { type: "done"; result: Jobs[JobName]["result"] }
  | { type: "undecoded"; undecoded: Undecoded }
  | { type: "failed"; reason: string };
