/** No step of reading or encoding takes so long, even on a slow machine. */
export const PATIENCE_MS = 30_000;

/** A job that ended without a result, whatever the file is like. */
export class JobFailure extends Error {
  override name = "JobFailure";
  readonly problem: "stalled" | "broken";

  /** @param problem `stalled` where nothing moved for {@link PATIENCE_MS}. */
  constructor(problem: "stalled" | "broken", reason: string = problem) {
    super(reason);
    this.problem = problem;
  }
}
