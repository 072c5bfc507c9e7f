import type { ContainerFacts } from "../clip-facts.ts";
import type { Unreadable } from "./name-unreadable.ts";
import type { Unfolded } from "./unfolding/unfold.ts";

/** What is known about a file that could not be decoded in a worker. */
export interface Undecoded extends Unfolded, Unreadable {
  /** What the container says, if it could be read. */
  container?: ContainerFacts;
}

/** The decoder for workers is missing, fails, hangs, or does not know the file. The page's player may do better. */
export class DecoderFailure extends Error {
  override name = "DecoderFailure";
  readonly undecoded: Undecoded;

  constructor(undecoded: Undecoded, options?: ErrorOptions) {
    super(`Not decoded: ${undecoded.container?.format ?? undecoded.problem}`, options);
    this.undecoded = undecoded;
  }
}
