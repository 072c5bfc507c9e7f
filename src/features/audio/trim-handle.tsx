import { type KeyboardEvent, useRef } from "react";
import { formatTenths } from "../../lib/format-length.ts";
import { moveTrim } from "./clip-acts.ts";
import type { Trim } from "./trim.ts";
import "./trim-handle.css";

const PAGE_SECONDS = 1;

interface Props {
  end: keyof Trim;
  trim: Trim;
  /** Of the whole clip. */
  seconds: number;
  label: string;
  disabled: boolean;
}

/** One end of what is kept, as a slider over the waveform; of the slider only its handle is seen. */
export function TrimHandle({ end, trim, seconds, label, disabled }: Props) {
  const isNew = useRef(true);

  const page = (event: KeyboardEvent) => {
    isNew.current = !event.repeat;
    const pages = { PageUp: 1, PageDown: -1 }[event.key];
    if (!pages) return;
    event.preventDefault();
    moveTrim(end, trim[end] + pages * PAGE_SECONDS, isNew.current);
  };

  return (
    <input
      type="range"
      min={0}
      max={seconds}
      step={0.1}
      value={trim[end]}
      disabled={disabled}
      aria-label={label}
      aria-valuetext={formatTenths(trim[end])}
      onPointerDown={() => {
        isNew.current = true;
      }}
      onKeyDown={page}
      onChange={(event) => {
        moveTrim(end, Number(event.target.value), isNew.current);
        isNew.current = false;
      }}
      // The end's handle is above; where both are far to the right the start's must be.
      className={`trim-handle ${end === "start" && trim.start > seconds / 2 ? "z-10" : ""}`}
    />
  );
}
