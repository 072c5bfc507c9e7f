import type { Draft } from "../../voice-status/draft.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { emptyDraft } from "../../voice-status/draft.ts";

/** Ofcom keeps +44 20 7946 0000 to 0999 for films and plays: nobody has these numbers. */
const FIRST_NUMBER = 442_079_460_101;
const RECIPIENTS = 3;

/**
 * The draft that the tour sends: the sample to three made-up numbers which have not got it yet, because a second
 * send to the same people would be asked about.
 *
 * @param records every send of this browser.
 */
export function tourDraft(audioUrl: string, records: readonly SendRecord[]): Draft {
  const used = new Set(records.flatMap(({ request }) => request.participants ?? []));
  let next = FIRST_NUMBER;
  while (used.has(`${next}@c.us`)) next += 1;
  const recipients = Array.from({ length: RECIPIENTS }, (_, index) => `${next + index}@c.us`);
  return { ...emptyDraft, audioUrl, fileName: "demo-greeting.mp3", everyone: false, recipients };
}
