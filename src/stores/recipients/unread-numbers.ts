import { create } from "zustand";
import { loadedNumberReading, loadNumberReading, type NumberReading } from "./number-reading.ts";

interface UnreadNumbers {
  /** How many texts, typed or dropped, are being read. */
  count: number;
  /** One of them needs a look, or could not be read. */
  needsLook: boolean;
}

const none: UnreadNumbers = { count: 0, needsLook: false };

/** Texts with numbers that wait until the numbering plans are loaded. A send must not leave without them. */
export const useUnreadNumbers = create<UnreadNumbers>(() => none);

/**
 * Holds sends back until a text is read.
 *
 * @param reading tells whether all of it is clear; what fails needs a look.
 */
export function holdSends(reading: Promise<boolean>): void {
  const { getState, setState } = useUnreadNumbers;
  setState(({ count }) => ({ count: count + 1 }));
  const end = (isClear: boolean) => {
    setState(({ count, needsLook }) => ({ count: count - 1, needsLook: needsLook || !isClear }));
    // Only the sends that wait now are stopped by what needs a look.
    if (getState().count === 0) setState(none);
  };
  reading.then(end, () => end(false));
}

/** Waits until all texts are read; false if one of them turned out to need a look. */
export function whenRead(): Promise<boolean> {
  if (useUnreadNumbers.getState().count === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const unsubscribe = useUnreadNumbers.subscribe(({ count, needsLook }) => {
      if (count > 0) return;
      unsubscribe();
      resolve(!needsLook);
    });
  });
}

/**
 * Reads at once if the numbering plans are loaded; else as soon as they are, in the order of the calls, and
 * holds sends back until then.
 *
 * @param read returns whether nothing of what it read needs a look.
 */
export function whenLoaded(read: (reading: NumberReading) => boolean): boolean | Promise<boolean> {
  const loaded = loadedNumberReading();
  if (loaded) return read(loaded);
  const done = loadNumberReading().then(read);
  holdSends(done);
  return done;
}
