import { moveEnd, type Trim } from "../../audio/trim.ts";
import { useClipStore } from "./clip.ts";

const { setState: set, getState: store } = useClipStore;

/**
 * Moves one end of the trim.
 *
 * @param to seconds.
 * @param isNew whether a movement begins here; undo reverts complete movements.
 */
export function moveTrim(end: keyof Trim, to: number, isNew: boolean): void {
  const { clip, trim, sound, past } = store();
  if (!clip) return;
  const moved = moveEnd(trim, end, to, clip.facts.seconds);
  if (moved.start === trim.start && moved.end === trim.end) return;
  set({ trim: moved, past: isNew ? [...past, { trim, sound }] : past });
}

/** Moves both ends of the trim in one step. */
export function setTrim(next: Trim): void {
  const { trim, sound, past } = store();
  set({ trim: next, past: [...past, { trim, sound }] });
}

/** Takes the newest change of trim or sound back. */
export function undoChange(): void {
  const { past } = store();
  const before = past.at(-1);
  if (before) set({ ...before, past: past.slice(0, -1) });
}
