import { loadedNumberReading, loadNumberReading, type NumberReading } from "./number-reading.ts";
import { holdSends } from "./pending-numbers.ts";

/**
 * Reads a text at once if the numbering plans are loaded. Otherwise it is read as soon as they are, in the
 * order of the calls, and sends wait until then.
 *
 * @param read returns whether everything in the text is clear.
 */
export function whenNumbersLoaded(
  read: (reading: NumberReading) => boolean,
): boolean | Promise<boolean> {
  const loaded = loadedNumberReading();
  if (loaded) return read(loaded);
  const done = loadNumberReading().then(read);
  holdSends(done);
  return done;
}
