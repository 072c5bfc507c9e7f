import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { countsOf, isAccepted, shareOf } from "../../../voice-status/report/reported-status.ts";
import { ShareBar } from "./share-bar.tsx";
import { useFormats } from "./use-formats.ts";

/** How many people a status reached at each step, with their shares. */
export function ReportSteps({ record }: { record: SendRecord }) {
  const texts = useReportTexts();
  const { number, percent } = useFormats();
  const counts = countsOf(record);
  const steps = ["published", "delivered", "viewed"] as const;

  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)_max-content] items-center gap-x-3 gap-y-2 text-sm">
        <dt>{texts.stepNames.accepted}</dt>
        <dd className="col-span-2 text-right">
          {isAccepted(record) ? texts.isAccepted : texts.notAccepted}
        </dd>
        {counts &&
          steps.map((step) => {
            const share = shareOf(counts[step], counts);
            return (
              <div key={step} className="contents">
                <dt>{texts.stepNames[step]}</dt>
                <dd>
                  <ShareBar share={share} />
                </dd>
                <dd className="text-right">
                  {texts.ofAll(number(counts[step]), number(counts.recipients))} ·{" "}
                  <b className="font-semibold">{percent(share)}</b>
                </dd>
              </div>
            );
          })}
      </dl>
      {!counts && <p className="text-sm text-ink-soft">{texts.noStatistics}</p>}
    </div>
  );
}
