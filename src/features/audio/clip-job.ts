import type { ClipFacts, ClipProblem } from "./clip-facts.ts";
import type { Trim } from "./trim.ts";

export type ClipReading =
  | { state: "read"; facts: ClipFacts }
  | { state: "refused"; problem: ClipProblem; seconds?: number }
  /** There is sound in it that the page's own player may understand, and the reader does not. */
  | { state: "unknown-codec"; format: string };

/** What the worker does: the order that each job takes, and what comes of it. */
export interface Jobs {
  read: { order: { file: Blob }; result: ClipReading };
  encode: {
    order: {
      file: Blob;
      to: "mp3" | "wav";
      /** The part to keep, in the file's own time; all of it where there is none. */
      part?: Trim;
    };
    result: Blob;
  };
}

export type JobName = keyof Jobs;

export type JobMessage = { [Name in JobName]: { name: Name; order: Jobs[Name]["order"] } }[JobName];

export type JobReport =
  /** A share of the whole, 0 to 1. */
  | { type: "progress"; share: number }
  | { type: "done"; result: Jobs[JobName]["result"] }
  | { type: "failed"; reason: string };
