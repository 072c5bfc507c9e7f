import type { ClipProblem } from "../clip-facts.ts";

/**
 * How long a job may run without progress, in milliseconds. No single step takes this long, even on a slow
 * machine.
 */
export const PATIENCE_MS = 30_000;

/** A job ended without a result, and the file is not to blame. */
export class JobFailure extends Error {
  override name = "JobFailure";
  readonly problem: "stalled" | "broken";

  /** @param problem `stalled` if there was no progress for {@link PATIENCE_MS}. */
  constructor(problem: "stalled" | "broken", reason: string = problem) {
    super(reason);
    this.problem = problem;
  }
}

/** Why a job failed, for the interface. Any other error is taken for a fault in the file. */
export function problemOf(error: unknown): ClipProblem {
  return error instanceof JobFailure ? error.problem : "undecodable";
}
