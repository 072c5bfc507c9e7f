import type { ClipFacts, ClipProblem } from "../clip-facts.ts";
import type { Undecoded } from "../reading/decoder-failure.ts";
import type { Trim } from "../trim.ts";

export type ClipReading =
  | {
      state: "read";
      facts: ClipFacts;
      /** The whole clip as MP3 or WAV, where the file itself is none, or none that players understand. */
      whole?: Blob;
    }
  | {
      state: "refused";
      problem: ClipProblem;
      seconds?: number;
      /** What it is, where the problem alone does not say it. */
      format?: string;
    };

/** What the worker does: the order that each job takes, and what comes of it. */
export interface Jobs {
  read: {
    order: {
      file: Blob;
      /** An MP3 is made even of a WAV that could stay one. */
      toMp3?: boolean;
    };
    result: ClipReading;
  };
  encode: {
    order: {
      file: Blob;
      to: "mp3" | "wav";
      /** The part to keep, in seconds from the clip's beginning; all of it where there is none. */
      part?: Trim;
    };
    result: Blob;
  };
}

export type JobName = keyof Jobs;

export type JobMessage = { [Name in JobName]: { name: Name; order: Jobs[Name]["order"] } }[JobName];

/** What a job says while it is done. */
export interface JobListener {
  /** A decoder of the browser's is asked from here on; what needs none is never announced. */
  onDecoder?: (undecoded: Undecoded) => void;
  /** Takes the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export type JobReport =
  | { type: "decoding"; undecoded: Undecoded }
  /** A share of the whole, 0 to 1. */
  | { type: "progress"; share: number }
  | { type: "done"; result: Jobs[JobName]["result"] }
  | { type: "undecoded"; undecoded: Undecoded }
  | { type: "failed"; reason: string };
