import { ChevronDown, RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { toBackgroundColor } from "../../../voice-status/background-color.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { StateCell } from "./state-cell.tsx";
import { useReuseRecord } from "./use-reuse-record.ts";

const RecordDetails = lazyPart(() => import("../details/record-details.tsx"));

export function RecordRow({ record }: { record: SendRecord }) {
  const { messages, time } = useI18n();
  const texts = messages.history;
  const reuse = useReuseRecord();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { hideNumbers } = usePresentation();
  const { backgroundColor = "" } = record.request;
  const fileName = hideNumbers(record.request.fileName);
  const recipientCount = recipientCountOf(record);
  const recipients = recipientCount === 0 ? texts.everyone : texts.recipients(recipientCount);

  return (
    <li className="border-t border-line">
      <div className="grid min-h-[60px] grid-cols-[minmax(0,1fr)_72px] items-center gap-x-3 gap-y-1 px-3.5 py-3 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1.2fr)_72px] md:gap-x-4 md:px-[18px] lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1.3fr)_minmax(0,.8fr)_minmax(0,1.3fr)_72px]">
        <StateCell record={record} />
        <div className="flex min-w-0 items-center gap-2.5 max-md:col-span-2 max-md:row-start-2">
          <span
            aria-hidden
            title={backgroundColor}
            className="size-6 flex-none rounded-[7px] shadow-[inset_0_0_0_1px_#0002]"
            style={{ backgroundColor: toBackgroundColor(backgroundColor) ?? "transparent" }}
          />
          <div className="min-w-0">
            <bdi className="block truncate" title={fileName}>
              {fileName}
            </bdi>
            <small className="block truncate text-xs text-ink-soft">
              <time dateTime={new Date(record.startedAt).toISOString()}>
                {time(record.startedAt)}
              </time>
              <span className="lg:hidden">
                {" · "}
                {recipients}
              </span>
            </small>
          </div>
        </div>
        <div className="truncate text-ink-soft max-lg:hidden">{recipients}</div>
        <div className="flex min-w-0 items-center gap-1 text-ink-soft max-lg:hidden">
          {record.idMessage ? (
            <>
              <bdi className="truncate font-mono text-xs" title={record.idMessage}>
                {record.idMessage}
              </bdi>
              <CopyButton
                compact
                label={texts.copyId}
                text={() => record.idMessage ?? ""}
                texts={messages.page}
              />
            </>
          ) : (
            "–"
          )}
        </div>
        <div className="flex justify-end gap-0.5 max-md:row-start-1 max-md:col-start-2">
          <IconButton label={texts.reuseOf(fileName)} onClick={() => reuse(record, texts.used)}>
            <RotateCcw size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={texts.detailsOf(fileName)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown
              size={16}
              aria-hidden
              className={`transition-transform duration-150 ${open ? "rotate-180" : ""}`}
            />
          </IconButton>
        </div>
      </div>
      <div id={id}>{open && <RecordDetails record={record} />}</div>
    </li>
  );
}
