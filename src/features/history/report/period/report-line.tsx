import type { ReactNode } from "react";
import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { type Counts, shareOf } from "../../../../voice-status/report/reported-status.ts";
import { ShareBar } from "../share-bar.tsx";
import { useFormats } from "../use-formats.ts";

interface Props {
  title: ReactNode;
  note: string;
  /** Undefined without statistics. */
  counts: Counts | undefined;
}

/** One line of a report: what it is about, and how many of the people saw it. */
export function ReportLine({ title, note, counts }: Props) {
  const texts = useReportTexts();
  const { number, percent } = useFormats();
  const share = counts && shareOf(counts.viewed, counts);
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <div className="min-w-0 flex-1 basis-48">
        <div className="flex min-w-0 items-center gap-2 font-medium">{title}</div>
        <p className="text-xs wrap-anywhere text-ink-soft">{note}</p>
      </div>
      {counts && share !== undefined ? (
        <div className="grid flex-none basis-52 gap-1 max-md:flex-1">
          <p className="flex justify-between gap-2 text-xs">
            <span className="text-ink-soft">
              {texts.viewedBy(number(counts.viewed), number(counts.recipients))}
            </span>
            <b className="font-semibold">{percent(share)}</b>
          </p>
          <ShareBar share={share} />
        </div>
      ) : (
        <p className="flex-none basis-52 text-xs text-ink-soft max-md:flex-1">
          {texts.noStatisticsShort}
        </p>
      )}
    </div>
  );
}
