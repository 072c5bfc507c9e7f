import { ChevronDown, RotateCcw } from "lucide-react";
import { memo, useEffect, useId, useRef } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import {
  recordIsShown,
  toggleRecord,
  useHistoryView,
} from "../../../stores/history/history-view.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { toBackgroundColor } from "../../../voice-status/background-color.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { LifetimeText } from "./lifetime-text.tsx";
import { StateCell } from "./state-cell.tsx";
import { StuckNote } from "./stuck-note.tsx";
import { useRecordTitle } from "./use-record-title.ts";
import { useReuseRecord } from "./use-reuse-record.ts";

const RecordDetails = lazyPart(() => import("../details/record-details.tsx"));

interface Props {
  record: SendRecord;
  /** The instance it was sent through; undefined if all records are of one. */
  instanceLabel: string | undefined;
}

/** It is rendered again when its record changes, not when others do. */
export const RecordRow = memo(function RecordRow({ record, instanceLabel }: Props) {
  const { messages } = useI18n();
  const texts = messages.history;
  const reuse = useReuseRecord();
  const id = useId();
  const open = useHistoryView((view) => view.open.has(record.id));
  const wanted = useHistoryView((view) => view.wanted === record.id);
  const detailsButton = useRef<HTMLButtonElement>(null);
  const fileName = useRecordTitle()(record);

  useEffect(() => {
    if (!wanted) return;
    detailsButton.current?.closest("li")?.scrollIntoView({ block: "start" });
    detailsButton.current?.focus({ preventScroll: true });
    recordIsShown();
  }, [wanted]);

  return (
    <li className="scroll-mt-4 border-t border-line">
      <div className="grid min-h-[60px] grid-cols-[minmax(0,1fr)_72px] items-center gap-x-3 gap-y-1.5 px-3.5 py-3 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1.4fr)_72px] md:gap-x-4 md:px-[18px] lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1.6fr)_minmax(0,.8fr)_minmax(0,1.2fr)_72px]">
        <StateCell record={record} />
        <AudioCell record={record} instanceLabel={instanceLabel} />
        <RecipientsCell record={record} instanceLabel={instanceLabel} />
        <IdCell record={record} />
        <div className="flex justify-end gap-0.5 max-md:col-start-2 max-md:row-start-1">
          <IconButton label={texts.reuseOf(fileName)} onClick={() => reuse(record, texts.used)}>
            <RotateCcw size={16} aria-hidden />
          </IconButton>
          <IconButton
            ref={detailsButton}
            label={texts.detailsOf(fileName)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => toggleRecord(record.id)}
          >
            <ChevronDown
              size={16}
              aria-hidden
              className={`transition-transform duration-150 ${open ? "rotate-180" : ""}`}
            />
          </IconButton>
        </div>
      </div>
      <StuckNote record={record} className="mx-3.5 mb-3 md:mx-[18px]" />
      <div id={id}>{open && <RecordDetails record={record} />}</div>
    </li>
  );
});

function useRecipientsText(record: SendRecord): string {
  const texts = useI18n().messages.history;
  const { recipientsUnknown } = useHistoryListTexts();
  const count = recipientCountOf(record);
  if (count > 0) return texts.recipients(count);
  return record.elsewhere ? recipientsUnknown : texts.everyone;
}

/** The colour and the name of the audio, and what is true of the status now. */
function AudioCell({ record, instanceLabel }: Props) {
  const { time } = useI18n();
  const texts = useHistoryListTexts();
  const { hideName } = usePresentation();
  const recipients = useRecipientsText(record);
  const { backgroundColor = "" } = record.request;
  const fileName = useRecordTitle()(record);
  const { series, recipientGroup } = record;

  return (
    <div className="flex min-w-0 items-center gap-2.5 max-md:col-span-2 max-md:row-start-2">
      <span
        aria-hidden
        title={backgroundColor}
        className={`size-6 flex-none rounded-[7px] ${backgroundColor ? "shadow-[inset_0_0_0_1px_#0002]" : "border border-dashed border-line-strong"}`}
        style={{ backgroundColor: toBackgroundColor(backgroundColor) ?? "transparent" }}
      />
      <div className="min-w-0">
        <bdi className="block truncate" title={fileName}>
          {fileName}
        </bdi>
        <small className="block text-xs text-ink-soft">
          <time dateTime={new Date(record.startedAt).toISOString()}>{time(record.startedAt)}</time>
          {series && ` · ${texts.part(series.part, series.of)}`}
          {recipientGroup && ` · ${texts.group(recipientGroup.part, recipientGroup.of)}`}
          {record.elsewhere && ` · ${texts.elsewhere}`}
          <span className="lg:hidden">
            {" · "}
            {recipients}
            {instanceLabel !== undefined && <bdi> · {hideName(instanceLabel)}</bdi>}
          </span>
          <LifetimeText record={record} />
        </small>
      </div>
    </div>
  );
}

function RecipientsCell({ record, instanceLabel }: Props) {
  const { hideName } = usePresentation();
  return (
    <div className="min-w-0 text-ink-soft max-lg:hidden">
      <span className="block truncate">{useRecipientsText(record)}</span>
      {instanceLabel !== undefined && (
        <bdi className="block truncate text-xs">{hideName(instanceLabel)}</bdi>
      )}
    </div>
  );
}

function IdCell({ record: { idMessage } }: { record: SendRecord }) {
  const { messages } = useI18n();
  return (
    <div className="flex min-w-0 items-center gap-1 text-ink-soft max-lg:hidden">
      {idMessage ? (
        <>
          <bdi className="truncate font-mono text-xs" title={idMessage}>
            {idMessage}
          </bdi>
          <CopyButton
            compact
            label={messages.history.copyId}
            text={() => idMessage}
            texts={messages.page}
          />
        </>
      ) : (
        "–"
      )}
    </div>
  );
}
