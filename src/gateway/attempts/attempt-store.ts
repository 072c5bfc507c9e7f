/** What is noted about an attempt before it is passed on. */
interface AttemptNote {
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
}

/** Remembers attempts: a note for a week, an answer as long as there is room. */
export interface AttemptStore {
  /** The name of this memory: a memory with another name does not know what this one has passed on. */
  run: string;
  /**
   * Writes a note; when this resolves, the note is as safe as this store can make it.
   *
   * @returns false if the key has a note already.
   */
  note: (key: string, note: AttemptNote) => Promise<boolean>;
  answer: (key: string, answer: KeptAnswer) => Promise<void>;
  find: (key: string) => Promise<KnownAttempt | undefined>;
}

/** Pages ask about attempts of the last day; the rest is for clocks that are set meanwhile. */
export const NOTES_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** Bytes of all kept answers together. */
export const MAX_ANSWERS_BYTES = 16_000_000;
