import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import type { Period } from "../../../../voice-status/report/period.ts";
import { useFormats } from "../use-formats.ts";
import type { PeriodChoice } from "./use-period-choice.ts";

const MINUTE_MS = 60_000;

/**
 * Names the days and the instance of a report.
 *
 * @param records those of the period: without an own beginning or end, it goes from the oldest to the newest.
 */
export function useDescribePeriod(
  choice: PeriodChoice,
  { from, to }: Period,
  records: readonly SendRecord[],
) {
  const texts = useReportTexts();
  const { day } = useFormats();
  const { hideName } = usePresentation();
  const [newest, oldest] = [records[0], records.at(-1)];
  if (!newest || !oldest) return { forScreen: "", forFile: "" };
  const first = day(Number.isFinite(from) ? from : oldest.startedAt);
  const last = day(Number.isFinite(to) ? to - MINUTE_MS : newest.startedAt);
  const days = first === last ? first : `${first} – ${last}`;
  const describe = (hide: (name: string) => string) =>
    `${days} · ${choice.instance === "all" ? texts.allInstances : hide(newest.instanceLabel)}`;
  return { forScreen: describe(hideName), forFile: describe((name) => name) };
}
