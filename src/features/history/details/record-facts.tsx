import { checkTexts, describeCheck } from "../../../i18n/describe-check.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { formatList } from "../../../lib/text/format-list.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { Entry } from "./entry.tsx";
import { RelatedRecords } from "./related-records.tsx";

/** When and how a status was sent, and the records that belong to it. */
export function RecordFacts({ record }: { record: SendRecord }) {
  const { language, messages, dateTime } = useI18n();
  const texts = useRecordTexts();
  const { hideName, hideNumbers } = usePresentation();
  const { idMessage, overriddenChecks } = record;
  return (
    <dl className="grid grid-cols-1 content-start gap-x-4 text-sm md:gap-y-1.5 md:grid-cols-[max-content_minmax(0,1fr)] md:items-baseline">
      <Entry name={texts.startedAt}>{dateTime(record.startedAt)}</Entry>
      <Entry name={texts.sentThrough}>
        <bdi>{hideName(record.instanceLabel)}</bdi> ·{" "}
        <span className="font-mono text-xs">{hideNumbers(record.idInstance)}</span>
      </Entry>
      {overriddenChecks && (
        <Entry name={checkTexts[language].overridden}>
          {formatList(
            overriddenChecks.map((check) => describeCheck(messages, check).title),
            language,
          )}
        </Entry>
      )}
      <RelatedRecords record={record} />
      {idMessage && (
        <Entry name="idMessage">
          <span className="flex items-baseline gap-1">
            <bdi className="font-mono text-xs wrap-anywhere">{idMessage}</bdi>
            <span className="-my-3 flex-none self-center">
              <CopyButton
                compact
                label={texts.copyId}
                text={() => idMessage}
                texts={messages.page}
              />
            </span>
          </span>
        </Entry>
      )}
    </dl>
  );
}
