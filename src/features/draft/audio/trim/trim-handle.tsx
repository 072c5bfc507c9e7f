import { type KeyboardEvent, useRef } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatTenths } from "../../../../lib/text/format-length.ts";
import { moveTrim } from "../../../../stores/audio/trim-actions.ts";
import type { Trim } from "../../../../audio/trim.ts";
import "./trim-handle.css";

/** Seconds for each key. The slider itself has no steps: the last one would end before the clip does. */
const steps: Record<string, number> = {
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  PageUp: 1,
  PageDown: -1,
};

interface Props {
  end: keyof Trim;
  trim: Trim;
  /** Length of the complete clip. */
  seconds: number;
  label: string;
  disabled: boolean;
}

/** One end of the trim: a slider over the waveform. Only its handle is visible. */
export function TrimHandle({ end, trim, seconds, label, disabled }: Props) {
  const { language } = useI18n();
  const isNew = useRef(true);

  const move = (event: KeyboardEvent) => {
    isNew.current = !event.repeat;
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTrim(end, trim[end] + step, isNew.current);
  };

  return (
    <input
      type="range"
      min={0}
      max={seconds}
      step="any"
      value={trim[end]}
      disabled={disabled}
      aria-label={label}
      aria-valuetext={formatTenths(trim[end], language)}
      onPointerDown={() => {
        isNew.current = true;
      }}
      onKeyDown={move}
      onChange={(event) => {
        moveTrim(end, Number(event.target.value), isNew.current);
        isNew.current = false;
      }}
      // The end's handle is on top. If both are far to the right, the start's is, so that it can be moved back.
      className={`trim-handle ${end === "start" && trim.start > seconds / 2 ? "z-10" : ""}`}
    />
  );
}
