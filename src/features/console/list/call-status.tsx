import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { statusOf } from "../../../stores/calls/gateway-note.ts";
import { verdictColors } from "../../../ui/verdict-colors.ts";
import { useCallVerdict } from "../use-call-verdict.ts";
import { hasFailed } from "./call-filter.ts";

/** The HTTP status of a call with a mark of its colour, or what it is without one. */
export function CallStatus({ call }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const { end } = call;
  const status = statusOf(call);
  const verdict = useCallVerdict(call);
  const ofFailure = verdict ? verdictColors[verdict].title || "text-ink-soft" : "text-bad";
  const tone = !end ? "text-ink-soft" : hasFailed(call) ? ofFailure : "text-good";
  return (
    <span className={`flex items-center gap-1.5 font-mono text-xs ${tone}`}>
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
