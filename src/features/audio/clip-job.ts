import type { ClipFacts, ClipProblem, ContainerFacts } from "./clip-facts.ts";
import type { Trim } from "./trim.ts";

export type ClipReading =
  | { state: "read"; facts: ClipFacts }
  | { state: "refused"; problem: ClipProblem; seconds?: number };

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

/** What a job says while it is done. */
export interface JobListener {
  /** A decoder of the browser's is asked from here on; what needs none is never announced. */
  onDecoder?: (container: ContainerFacts) => void;
  /** Takes the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export type JobReport =
  | { type: "decoding"; container: ContainerFacts }
  /** A share of the whole, 0 to 1. */
  | { type: "progress"; share: number }
  | { type: "done"; result: Jobs[JobName]["result"] }
  | { type: "undecoded"; container: ContainerFacts }
  | { type: "failed"; reason: string };
