import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { countsOf, isAccepted, shareOf } from "../../../voice-status/report/reported-status.ts";
import { ShareBar } from "./share-bar.tsx";
import { useFormats } from "./use-formats.ts";

/** How many people a status reached at each step, with their shares. */
export function ReportSteps({ record }: { record: SendRecord }) {
  const texts = useReportTexts();
  const counts = countsOf(record);
  const recipients = counts?.recipients ?? recipientCountOf(record);
  const { accepted, published, delivered, viewed } = texts.stepNames;

  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-[minmax(0,1fr)_max-content] items-center gap-x-3 gap-y-2 md:grid-flow-dense md:grid-cols-[max-content_minmax(0,1fr)_max-content] text-sm">
        {isAccepted(record) && recipients > 0 ? (
          <Step name={accepted} reached={recipients} recipients={recipients} />
        ) : (
          <>
            <dt>{accepted}</dt>
            <dd className="text-right md:col-span-2">
              {isAccepted(record) ? texts.isAccepted : texts.notAccepted}
            </dd>
          </>
        )}
        {counts && (
          <>
            <Step name={published} reached={counts.published} recipients={recipients} />
            <Step name={delivered} reached={counts.delivered} recipients={recipients} />
            <Step name={viewed} reached={counts.viewed} recipients={recipients} />
          </>
        )}
      </dl>
      {!counts && <p className="text-sm text-ink-soft">{texts.noStatistics}</p>}
    </div>
  );
}

interface StepProps {
  name: string;
  reached: number;
  recipients: number;
}

function Step({ name, reached, recipients }: StepProps) {
  const { ofAll } = useReportTexts();
  const { number, percent } = useFormats();
  const share = shareOf(reached, { recipients });
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-right md:col-start-3">
        {ofAll(number(reached), number(recipients))} ·{" "}
        <b className="font-semibold">{percent(share)}</b>
      </dd>
      {/* On a phone it is below its name and number, otherwise between them. */}
      <dd className="max-md:col-span-2 max-md:mb-1 md:col-start-2">
        <ShareBar share={share} />
      </dd>
    </>
  );
}
