import { randomUUID } from "node:crypto";
import {
  type AttemptStore,
  type KnownAttempt,
  MAX_ANSWERS_BYTES,
  NOTES_KEPT_MS,
} from "./attempt-store.ts";
import { createTurns } from "./turns.ts";

/**
 * Remembers attempts as long as this process lives.
 *
 * @param now unix time in ms.
 * @param maxBytes of all answers together; the oldest are dropped first.
 */
export function attemptMemory(now: () => number, maxBytes = MAX_ANSWERS_BYTES): AttemptStore {
  const run = randomUUID();
  const turns = createTurns();
  const attempts = new Map<string, KnownAttempt>();
  let bytes = 0;

  function dropAnswer(attempt: KnownAttempt) {
    bytes -= attempt.answer?.body.byteLength ?? 0;
    delete attempt.answer;
  }

  return {
    run: async () => run,
    async claim(key, note, terms = {}) {
      if (terms.run !== undefined && terms.run !== run) return "other-memory";
      for (const [old, attempt] of attempts) {
        if (now() - attempt.startedAt < NOTES_KEPT_MS) break;
        dropAnswer(attempt);
        attempts.delete(old);
      }
      if (attempts.has(key)) return "known";
      if (turns.isTaken(terms.turn)) return "turn-taken";
      turns.take(key, terms.turn);
      attempts.set(key, { ...note });
      return "claimed";
    },
    async answer(key, answer) {
      const attempt = attempts.get(key);
      if (!attempt) return;
      attempt.answer = answer;
      bytes += answer.body.byteLength;
      for (const old of attempts.values()) {
        if (bytes <= maxBytes) return;
        dropAnswer(old);
      }
    },
    release: turns.release,
    find: async (key) => attempts.get(key),
    isReady: async () => true,
    close: async () => {},
  };
}
