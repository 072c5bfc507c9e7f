/** What is noted about an attempt before it is passed on. */
export interface AttemptNote {
  /** SHA-256 of address and body; null if the key was closed before an attempt came. */
  digest: string | null;
  /** Unix time in ms. */
  startedAt: number;
}

/** The answer to a send, as the page got it. */
export interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
}

/** A note, and the answer if one came and is still kept. */
export interface KnownAttempt extends AttemptNote {
  answer?: KeptAnswer;
  /** Whether another process, which lives, is passing the attempt on. */
  isUnderWay?: boolean;
}

/** On what an attempt insists; the store checks it together with the claim. */
export interface ClaimTerms {
  /** The memory that the attempt was prepared for, as `run` named it. */
  run?: string | undefined;
  /** One attempt of this name at a time. */
  turn?: string | undefined;
}

type Claim =
  /** The key belongs to this attempt: no other one with it will be passed on. */
  | "claimed"
  /** The key has a note already. */
  | "known"
  /** Another attempt that has the turn is under way. */
  | "turn-taken"
  /** The attempt was prepared for another memory, which may have passed it on. */
  | "other-memory"
  /** The store has just lost its memory and has a new one; this attempt was not passed on. */
  | "memory-lost";

/** Remembers attempts: a note for a week, an answer as long as there is room. */
export interface AttemptStore {
  /**
   * The name of this memory, a UUID: a memory with another name does not know what this one has passed on.
   *
   * @throws if the store cannot be reached.
   */
  run: () => Promise<string>;
  /**
   * Writes a note; when this resolves, the note is as safe as this store can make it.
   *
   * @throws if the store cannot be reached or is too slow: the attempt must not be passed on.
   */
  claim: (key: string, note: AttemptNote, terms?: ClaimTerms) => Promise<Claim>;
  /** Keeps the answer to an attempt that was claimed here. */
  answer: (key: string, answer: KeptAnswer) => Promise<void>;
  /** Ends an attempt that was claimed here, answered or not: the next one may have its turn. */
  release: (key: string) => void;
  /** @throws if the store cannot be reached. */
  find: (key: string) => Promise<KnownAttempt | undefined>;
  /** Whether attempts can be claimed now. */
  isReady: () => Promise<boolean>;
  close: () => Promise<void>;
}

/** Pages ask about attempts of the last day; the rest is for clocks that are set meanwhile. */
export const NOTES_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** Bytes of all kept answers together. */
export const MAX_ANSWERS_BYTES = 16_000_000;
