import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import { formatLength } from "../../../lib/text/format-length.ts";
import { useKnownLength } from "../../../stores/audio/use-known-length.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { isForEveryone, nameOf } from "../../../voice-status/report/reported-status.ts";

/** What a report is about: colour, file, time, instance, length and number of recipients. */
export function StatusHeading({ record }: { record: SendRecord }) {
  const { dateTime } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useReportTexts();
  const { hideName, hideNumbers } = usePresentation();
  const { request, instanceLabel, idInstance, startedAt, state, idMessage } = record;
  const seconds = useKnownLength(request.urlFile);
  const recipientCount = recipientCountOf(record);
  const facts = [
    dateTime(startedAt),
    seconds !== undefined && texts.length(formatLength(seconds)),
    recipientCount > 0 && texts.recipients(recipientCount),
    isForEveryone(record) && texts.everyone,
    recordTexts.state[state],
  ];
  return (
    <div className="flex min-w-0 items-start gap-3">
      <ColorSwatch color={request.backgroundColor} className="size-10 flex-none rounded-control" />
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">
          <bdi>{hideNumbers(nameOf(record))}</bdi>
        </p>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
        <p className="text-sm wrap-anywhere text-ink-soft">
          <bdi>{hideName(instanceLabel)}</bdi> ·{" "}
          <span className="font-mono text-xs">{hideNumbers(idInstance)}</span>
          {request.backgroundColor && ` · ${request.backgroundColor}`}
        </p>
        {idMessage && (
          <p className="font-mono text-xs wrap-anywhere text-ink-soft">
            <bdi>{idMessage}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
