import { useEffect, useRef } from "react";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { useClipStore } from "../../stores/audio/clip.ts";
import { HOLD_SECONDS } from "../../stores/send/hold.ts";
import { type HeldStep, useSendProgress } from "../../stores/send/send-progress.ts";
import { summaryOf } from "../../stores/send/send-summary.ts";
import { announce } from "../../ui/live-region.tsx";
import { sentenceOf } from "./send-sentence.tsx";

/** What Send shows while it is busy: the step, and how far it is. Nothing while it is not. */
export default function SendStepLabel() {
  const texts = useOneSendTexts();
  const step = useSendProgress((progress) => progress.step);
  if (step?.name === "audio") return <AudioStep />;
  if (step?.name === "held") return <Held step={step} />;
  return step?.name === "checking" && texts.checking;
}

function AudioStep() {
  const texts = useOneSendTexts().work;
  const task = useClipStore((store) => store.task);
  const isRecording = useClipStore((store) => store.isRecording);
  const isUploaded = task?.name === "uploading" && task.progress === 1;
  const name = isUploaded ? "waiting" : isRecording ? "recording" : (task?.name ?? "reading");
  const share = task?.progress ?? 0;
  useEffect(() => announce(texts[name]), [texts, name]);
  return (
    <>
      <span className="truncate">{texts[name]}</span>
      {!isUploaded && <Count>{`${Math.floor(share * 100)} %`}</Count>}
      <Bar share={share} />
    </>
  );
}

function Held({ step: { outgoing, left } }: { step: HeldStep }) {
  const texts = useOneSendTexts();
  const place = useRef<HTMLSpanElement>(null);
  const isWaiting = left === undefined;

  useEffect(() => {
    const summary = summaryOf(outgoing);
    if (isWaiting) announce(texts.waits);
    else if (summary)
      announce((hide) => texts.held(HOLD_SECONDS, sentenceOf(summary, texts, hide)));
  }, [outgoing, isWaiting, texts]);
  useEffect(() => {
    // A record that is sent again is far below.
    place.current?.scrollIntoView({ block: "nearest" });
    const takeBack = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) useSendProgress.getState().cancel?.();
    };
    window.addEventListener("keydown", takeBack);
    return () => window.removeEventListener("keydown", takeBack);
  }, []);

  return (
    <>
      <span ref={place} className="truncate">
        {texts.sendNow}
      </span>
      {!isWaiting && (
        <>
          <Count>{left}</Count>
          <Bar share={left / HOLD_SECONDS} />
        </>
      )}
    </>
  );
}

/** Not read aloud at each change. */
function Count({ children }: { children: string | number }) {
  return (
    <span aria-hidden className="min-w-[2ch] flex-none tabular-nums">
      {children}
    </span>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <span
      aria-hidden
      className="absolute inset-x-0 bottom-0 h-1 origin-left bg-current opacity-60 transition-transform duration-200 ease-linear"
      style={{ transform: `scaleX(${share})` }}
    />
  );
}
