import { create } from "zustand";

interface PendingNumbers {
  /** How many typed or dropped texts are being read. */
  count: number;
  /** Whether one of them needs a look, or could not be read. */
  needsLook: boolean;
}

const none: PendingNumbers = { count: 0, needsLook: false };

/** Texts with numbers that wait for the numbering plans. A send must not leave without them. */
export const usePendingNumbers = create<PendingNumbers>(() => none);

/**
 * Makes sends wait until a text is read.
 *
 * @param reading resolves with whether everything in the text is clear; if it rejects, the text needs a look.
 */
export function holdSends(reading: Promise<boolean>): void {
  const { getState, setState } = usePendingNumbers;
  setState(({ count }) => ({ count: count + 1 }));
  const end = (isClear: boolean) => {
    setState(({ count, needsLook }) => ({ count: count - 1, needsLook: needsLook || !isClear }));
    // A text that needs a look stops only the sends that wait now.
    if (getState().count === 0) setState(none);
  };
  reading.then(end, () => end(false));
}

/** Waits until all texts are read; false if one of them needs a look. */
export function whenNumbersRead(): Promise<boolean> {
  if (usePendingNumbers.getState().count === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const unsubscribe = usePendingNumbers.subscribe(({ count, needsLook }) => {
      if (count > 0) return;
      unsubscribe();
      resolve(!needsLook);
    });
  });
}
