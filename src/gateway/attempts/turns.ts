/** Who has which turn, for stores that one process uses. */
export interface Turns {
  /** Whether an attempt with another key has this turn. */
  isTaken: (turn: string | undefined) => boolean;
  take: (key: string, turn: string | undefined) => void;
  release: (key: string) => void;
}

export function createTurns(): Turns {
  const turns = new Map<string, string>();
  return {
    isTaken: (turn) => turn !== undefined && [...turns.values()].includes(turn),
    take: (key, turn) => {
      if (turn !== undefined) turns.set(key, turn);
    },
    release: (key) => void turns.delete(key),
  };
}
