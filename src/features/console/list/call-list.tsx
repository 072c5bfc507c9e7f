import {
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useVirtualRows } from "../../../lib/browser/use-virtual-rows.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { openCall, useConsoleView } from "../../../stores/calls/console-view.ts";
import "./call-list.css";
import { CallRow } from "./call-row.tsx";

interface Props {
  /** Newest first. */
  calls: readonly LoggedCall[];
  ref: Ref<{ focus: () => void }>;
}

const HEADER_PIXELS = 28;
const columns = ["status", "method", "took", "size", "instance", "attempt", "at"] as const;

/** Calls as rows: the arrows move, Enter opens. Only the rows in sight are drawn. */
export function CallList({ calls, ref }: Props) {
  const texts = useCallTexts();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [pixels] = useState(rowPixels);
  const opened = useConsoleView((view) => view.openCall);
  const [active, setActive] = useState<number | undefined>(opened);
  const { from, to, padding, onScroll } = useVirtualRows(calls.length, pixels);
  useImperativeHandle(
    ref,
    () => ({ focus: () => grid.current?.focus({ preventScroll: true }) }),
    [],
  );

  // New calls come in above: a list that has been scrolled keeps showing the same rows.
  const newest = useRef(calls[0]?.id);
  useLayoutEffect(() => {
    const added = calls.findIndex((call) => call.id === newest.current);
    newest.current = calls[0]?.id;
    if (added > 0 && grid.current && grid.current.scrollTop > 0) {
      grid.current.scrollTop += added * pixels;
    }
  }, [calls, pixels]);

  const at = calls.findIndex((call) => call.id === active);
  const open = (call: number) => {
    setActive(call);
    openCall(call);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / pixels) - 2);
    const next = steps[event.key]?.(at, page);
    const call = calls[Math.max(0, Math.min(next ?? at, calls.length - 1))];
    if (!call || (next === undefined && !["Enter", " "].includes(event.key))) return;
    event.preventDefault();
    if (next === undefined || opened !== undefined) open(call.id);
    else setActive(call.id);
    bringIntoSight(event.currentTarget, calls.indexOf(call), pixels);
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={texts.list}
      aria-rowcount={calls.length + 1}
      aria-activedescendant={at >= from && at < to ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
      className="call-grid"
    >
      <div
        role="rowgroup"
        className="call-header border-b border-line bg-sunken text-xs font-medium text-ink-soft"
      >
        <div role="row" aria-rowindex={1} className="call-row" style={{ height: HEADER_PIXELS }}>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={`call-${column}`}>
              {texts.columns[column]}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={padding}>
        {calls.slice(from, to).map((call, index) => (
          <CallRow
            key={call.id}
            id={`${id}-${call.id}`}
            call={call}
            rowIndex={from + index + 2}
            isActive={call.id === active}
            isOpen={call.id === opened}
            pixels={pixels}
            onOpen={open}
          />
        ))}
      </div>
    </div>
  );
}

/** Fingers need higher rows than a mouse. */
function rowPixels(): number {
  return matchMedia("(pointer: coarse)").matches ? 44 : 32;
}

const steps: Record<string, (at: number, page: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: () => Infinity,
};

function bringIntoSight(box: HTMLElement, index: number, pixels: number): void {
  const top = index * pixels;
  const bottom = top + pixels + HEADER_PIXELS;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
}
