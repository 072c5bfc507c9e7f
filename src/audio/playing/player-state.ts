/** What the element knows about the loaded audio. */
type PlayableFacts =
  | { state: "none" | "loading" | "unplayable" }
  /** `seconds` is not finite if the length is unknown. */
  | { state: "playable"; seconds: number };

export interface PlayerState {
  facts: PlayableFacts;
  playing: boolean;
  /** Seconds into the audio. */
  position: number;
  /** Which of two forms of the sound is audible; undefined if there is no other. */
  heard: "this" | "other" | undefined;
}

/** The length in seconds; not finite while it is not known. */
export function playableSeconds(facts: PlayableFacts): number {
  return facts.state === "playable" ? facts.seconds : Number.NaN;
}

/** Nothing is loaded. */
export const silent: PlayerState = {
  facts: { state: "none" },
  playing: false,
  position: 0,
  heard: undefined,
};
