import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";

/** The HTTP status of a call with a mark of its colour, or what it is without one. */
export function CallStatus({ call: { end } }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const status = end?.answer?.status;
  return (
    <span className={`flex items-center gap-1.5 font-mono text-xs ${toneOf(end)}`}>
      <span aria-hidden className="size-2 flex-none rounded-full bg-current" />
      {status ?? (
        <>
          <span aria-hidden>{end ? "—" : "…"}</span>
          <span className="sr-only">{end ? texts.noAnswer : texts.underWay}</span>
        </>
      )}
    </span>
  );
}

function toneOf(end: LoggedCall["end"]): string {
  if (!end) return "text-ink-soft";
  return end.failure ? "text-bad" : "text-good";
}
