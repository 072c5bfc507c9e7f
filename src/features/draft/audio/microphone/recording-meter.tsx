import { useEffect, useRef } from "react";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { formatLength } from "../../../../lib/text/format-length.ts";
import { MAX_AUDIO_SECONDS } from "../../../../green-api/limits.ts";
import type { Recording } from "../../../../audio/recording/recording.ts";

interface Props {
  recording: Recording;
  paused: boolean;
}

/** Time and level, updated at each frame without rendering anything else. */
export function RecordingMeter({ recording, paused }: Props) {
  const texts = useAudioTexts().microphone;
  const time = useRef<HTMLSpanElement>(null);
  const meter = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let frame = 0;
    const show = () => {
      const level = paused ? 0 : recording.level();
      const at = formatLength(Math.floor(recording.seconds()));
      if (time.current)
        time.current.textContent = texts.timeOf(at, formatLength(MAX_AUDIO_SECONDS));
      meter.current?.setAttribute("aria-valuenow", String(Math.round(level * 100)));
      if (bar.current) bar.current.style.transform = `scaleX(${level})`;
      frame = requestAnimationFrame(show);
    };
    show();
    return () => cancelAnimationFrame(frame);
  }, [recording, paused, texts]);

  return (
    <div className="grid min-w-0 gap-2">
      <p className="flex items-center gap-2 text-sm">
        <span
          aria-hidden
          className={`size-2.5 rounded-chip ${paused ? "bg-ink-faint" : "bg-bad"}`}
        />
        <span className="font-medium">{paused ? texts.paused : texts.recording}</span>
        <span ref={time} role="timer" className="ml-auto font-mono text-xs text-ink-soft" />
      </p>
      <div
        ref={meter}
        role="meter"
        aria-label={texts.level}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        className="h-1.5 overflow-hidden rounded-chip bg-line"
      >
        <div ref={bar} className="h-full origin-left bg-accent" />
      </div>
    </div>
  );
}
