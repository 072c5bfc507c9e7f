import type { ContainerFacts } from "./clip-facts.ts";

/** A file is sound, but the decoder for workers is missing, fails or is silent: the player may do better. */
export class DecoderFailure extends Error {
  override name = "DecoderFailure";
  readonly container: ContainerFacts;

  constructor(container: ContainerFacts, options?: ErrorOptions) {
    super(`No decoder for ${container.format}`, options);
    this.container = container;
  }
}
