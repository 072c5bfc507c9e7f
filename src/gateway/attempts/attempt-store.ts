/** What is noted of an attempt before anything of it is passed on. */
interface AttemptNote {
  /** SHA-256 of address and body; null if the key was closed before any attempt came. */
  digest: string | null;
  /** Unix time in ms. */
  startedAt: number;
}

/** An answer to a send, as it was passed on. */
export interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
}

/** A note, and the answer where one came and is still kept. */
export interface KnownAttempt extends AttemptNote {
  answer?: KeptAnswer;
}

/** Where attempts are remembered. A note is kept for a week, an answer for as long as there is room. */
export interface AttemptStore {
  /** Names this memory: one with another name knows nothing of what was passed on. */
  run: string;
  /**
   * Writes a note down, so that it outlives what this store outlives.
   *
   * @returns false if the key has a note already.
   */
  note: (key: string, note: AttemptNote) => Promise<boolean>;
  answer: (key: string, answer: KeptAnswer) => Promise<void>;
  find: (key: string) => Promise<KnownAttempt | undefined>;
}

/** A page is told of attempts of at most a day; clocks may be set meanwhile. */
export const NOTES_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** All kept answers together. */
export const MAX_ANSWERS_BYTES = 16_000_000;
