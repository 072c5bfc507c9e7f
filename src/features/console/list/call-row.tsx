import { memo } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { bytesOf } from "../../../stores/calls/gateway-note.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { clockOf } from "../clock-of.ts";
import { useFormatSize } from "../use-format-size.ts";
import { isOfStudio } from "./call-filter.ts";
import { CallStatus } from "./call-status.tsx";

interface Props {
  id: string;
  call: LoggedCall;
  /** Position in the whole list, from 1; the header is the first row. */
  rowIndex: number;
  isActive: boolean;
  isOpen: boolean;
  pixels: number;
  onOpen: (id: number) => void;
}

export const CallRow = memo(function CallRow(props: Props) {
  const { id, call, rowIndex, isActive, isOpen, pixels, onOpen } = props;
  const texts = useCallTexts();
  const formatSize = useFormatSize();
  const { language } = useI18n();
  const { hideNumbers } = usePresentation();
  const { end, method, idInstance, attemptId } = call;
  const bytes = bytesOf(call);
  const quiet = isOfStudio(call);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the focus and its keys
    <div
      role="row"
      id={id}
      aria-rowindex={rowIndex}
      aria-selected={isOpen}
      onClick={() => onOpen(call.id)}
      style={{ height: pixels }}
      className={`call-row cursor-pointer border-b border-line ${isOpen ? "bg-wash" : "hover:bg-sunken"} ${isActive ? "call-active" : ""}`}
    >
      <span role="gridcell">
        <CallStatus call={call} />
      </span>
      <span role="gridcell" className="flex min-w-0 items-baseline gap-2">
        <span className={`truncate ${quiet ? "text-ink-soft" : "font-medium"}`}>{method}</span>
        {call.isRaw && (
          <span
            title={texts.rawHint}
            className="flex-none rounded-[5px] border border-line-strong px-1 text-xs"
          >
            {texts.raw}
          </span>
        )}
        {quiet && <span className="sr-only">{texts.ofStudio}</span>}
      </span>
      <span role="gridcell" className="call-took text-ink-soft">
        {end ? texts.milliseconds(end.milliseconds) : "…"}
      </span>
      <span role="gridcell" className="call-size text-ink-soft">
        {bytes === undefined ? "" : formatSize(bytes)}
      </span>
      <span role="gridcell" className="call-instance text-ink-soft font-mono text-xs">
        {hideNumbers(idInstance)}
      </span>
      <span
        role="gridcell"
        className="call-attempt text-ink-soft font-mono text-xs"
        title={attemptId}
      >
        {attemptId?.slice(-6)}
      </span>
      <span role="gridcell" className="call-at text-ink-soft">
        {clockOf(call.startedAt, language)}
      </span>
    </div>
  );
});
