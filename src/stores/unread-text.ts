// What was typed or dropped can wait to be read while the numbering plans are being loaded. A send must
// not leave without it.

let underWay: Promise<boolean> = Promise.resolve(true);

/** Holds sends back until this is over; it says whether nothing of it needs a look. What fails needs one. */
export function holdSends(reading: Promise<boolean>): void {
  const safe = reading.catch(() => false);
  const all = Promise.all([underWay, safe]).then((clear) => clear.every(Boolean));
  underWay = all;
  void all.then(() => {
    if (underWay === all) underWay = Promise.resolve(true);
  });
}

/** Waits until all text is read; false where some of it turned out to need a look. */
export function whenRead(): Promise<boolean> {
  return underWay;
}
