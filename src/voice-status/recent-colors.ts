import { toBackgroundColor } from "./background-color.ts";
import type { SendRecord } from "./record/record.ts";

const MAX_COLORS = 6;
/** Older sends are not recent, and a history may have many thousands. */
const MAX_RECORDS = 200;

/**
 * The colours of the last sends, newest first, each once.
 *
 * @param records the history, newest first.
 * @param shown the colours that are offered elsewhere, which are left out.
 */
export function recentColors(
  records: readonly Pick<SendRecord, "request">[],
  shown: readonly string[],
): string[] {
  const sent = records
    .slice(0, MAX_RECORDS)
    .flatMap(({ request }) => toBackgroundColor(request.backgroundColor ?? "") ?? []);
  return [...new Set(sent)].filter((color) => !shown.includes(color)).slice(0, MAX_COLORS);
}
