import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { reachOf } from "../../../voice-status/raw/raw-send.ts";
import type { StuckReport } from "../../../voice-status/record/stuck.ts";
import { LifetimeText } from "./lifetime-text.tsx";
import { useRecordTitle } from "./use-record-title.ts";

interface Props {
  record: SendRecord;
  /** The instance it was sent through; undefined if all records are of one. */
  instanceLabel: string | undefined;
}

function useRecipientsText(record: SendRecord): string {
  const texts = useRecordTexts();
  const { recipientsUnknown } = useHistoryListTexts();
  const count = recipientCountOf(record);
  if (count > 0) return texts.recipients(count);
  const isUnclear = record.raw !== undefined && reachOf(record.raw).kind === "unclear";
  return record.elsewhere || isUnclear ? recipientsUnknown : texts.everyone;
}

/** The colour and the name of the audio, and what is true of the status now. */
export function AudioCell({
  record,
  stuck,
  instanceLabel,
}: Props & { stuck: StuckReport | undefined }) {
  const { time } = useI18n();
  const texts = useHistoryListTexts();
  const { hideName } = usePresentation();
  const recipients = useRecipientsText(record);
  const { backgroundColor = "" } = record.request;
  const fileName = useRecordTitle()(record);
  const { series, recipientGroup } = record;

  return (
    <div className="flex min-w-0 items-center gap-2.5 max-md:col-span-2 max-md:row-start-2">
      <ColorSwatch
        color={backgroundColor}
        title={backgroundColor}
        className="size-6 flex-none rounded-[7px] max-md:mx-0.5"
      />
      <div className="min-w-0">
        <MiddleText>{fileName}</MiddleText>
        <small className="block text-xs text-ink-soft">
          <time dateTime={new Date(record.startedAt).toISOString()}>{time(record.startedAt)}</time>
          {series && ` · ${texts.part(series.part, series.of)}`}
          {recipientGroup && ` · ${texts.group(recipientGroup.part, recipientGroup.of)}`}
          {record.elsewhere && ` · ${texts.elsewhere}`}
          {record.planned && ` · ${texts.planned}`}
          {record.raw !== undefined && ` · ${texts.raw}`}
          <span className="lg:hidden">
            {" · "}
            {recipients}
            {instanceLabel !== undefined && <bdi> · {hideName(instanceLabel)}</bdi>}
          </span>
          <LifetimeText record={record} isRestricted={stuck?.reason === "restricted"} />
        </small>
      </div>
    </div>
  );
}

export function RecipientsCell({ record, instanceLabel }: Props) {
  const { hideName } = usePresentation();
  const recipients = useRecipientsText(record);
  return (
    <div className="min-w-0 text-ink-soft max-lg:hidden">
      <span className="block truncate" title={recipients}>
        {recipients}
      </span>
      {instanceLabel !== undefined && (
        <bdi className="block truncate text-xs" title={hideName(instanceLabel)}>
          {hideName(instanceLabel)}
        </bdi>
      )}
    </div>
  );
}

export function IdCell({ record: { idMessage } }: { record: SendRecord }) {
  const { messages } = useI18n();
  const texts = useRecordTexts();
  const listTexts = useHistoryListTexts();
  return (
    <div className="flex min-w-0 items-center gap-1 text-ink-soft max-lg:hidden">
      {idMessage ? (
        <>
          <bdi className="truncate font-mono text-xs" title={idMessage}>
            {idMessage}
          </bdi>
          <CopyButton compact label={texts.copyId} text={() => idMessage} texts={messages.page} />
        </>
      ) : (
        <span className="text-xs text-ink-soft">{listTexts.noId}</span>
      )}
    </div>
  );
}
