import type { ClipFacts, ClipProblem } from "../clip-facts.ts";
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

/** The worker's jobs: what each takes and what it results in. */
export interface Jobs {
  read: {
    order: {
      file: Blob;
      /** Make an MP3 even from a WAV that could stay as it is. */
      toMp3?: boolean;
    };
    result: ClipReading;
  };
  encode: {
    order: {
      file: Blob;
      to: "mp3" | "wav";
      /** The part to keep, in seconds from the clip's beginning; everything if left out. */
      part?: Trim;
    };
    result: Blob;
  };
}

export type JobName = keyof Jobs;

export type JobMessage = { [Name in JobName]: { name: Name; order: Jobs[Name]["order"] } }[JobName];

/** Reports while a job is done. */
export interface JobListener {
  /** A decoder of the browser will be used now; called only if one is needed. */
  onDecoder?: (undecoded: Undecoded) => void;
  /** Takes the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export type JobReport =
  | { type: "decoding"; undecoded: Undecoded }
  /** The share that is done, 0 to 1. */
  | { type: "progress"; share: number }
  | { type: "done"; result: Jobs[JobName]["result"] }
  | { type: "undecoded"; undecoded: Undecoded }
  | { type: "failed"; reason: string };
