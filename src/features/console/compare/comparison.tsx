import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type LoggedCall, useCallLog } from "../../../stores/calls/call-log.ts";
import { statusOf } from "../../../stores/calls/gateway-note.ts";
import { useConsoleView } from "../../../stores/calls/console-view.ts";
import { Select } from "../../../ui/fields/select.tsx";
import { clockOf } from "../clock-of.ts";
import { ComparedTable } from "./compared-table.tsx";

/** More than these are not offered in the list. */
const MAX_OFFERED = 100;
const NO_CALL = "none";

/** Compares a call with another one: their answers, and their requests. */
export default function Comparison({ call }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const { language } = useI18n();
  const calls = useCallLog((log) => log.calls);
  const comparedId = useConsoleView((view) => view.comparedCall);
  const others = calls.filter(({ id }) => id !== call.id);
  const isAlike = ({ method }: LoggedCall) => method === call.method;
  const offered = [...others.filter(isAlike), ...others.filter((other) => !isAlike(other))];
  const compared = others.find(({ id }) => id === comparedId);
  const shown = [...(compared ? [compared] : []), ...offered.slice(0, MAX_OFFERED)];

  const nameOf = (other: LoggedCall) => {
    const { method, startedAt, end } = other;
    const status = end ? (statusOf(other) ?? texts.noAnswer) : texts.underWay;
    return `${method} · ${status} · ${clockOf(startedAt, language)}`;
  };

  if (others.length === 0) return <p className="text-sm text-ink-soft">{texts.noOtherCall}</p>;
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="min-w-0">
        <Select
          label={texts.compareWith}
          options={{
            [NO_CALL]: `${texts.compareWith}…`,
            ...Object.fromEntries(shown.map((other) => [`call-${other.id}`, nameOf(other)])),
          }}
          value={compared ? `call-${compared.id}` : NO_CALL}
          onChange={(chosen) =>
            useConsoleView.setState({
              comparedCall: others.find(({ id }) => `call-${id}` === chosen)?.id,
            })
          }
          className="max-w-80"
        />
      </div>
      {compared && (
        <>
          <ComparedTable
            key={`answer-${call.id}-${compared.id}`}
            title={texts.answer}
            left={call.end?.answer?.text ?? ""}
            right={compared.end?.answer?.text ?? ""}
          />
          <ComparedTable
            key={`request-${call.id}-${compared.id}`}
            title={texts.request}
            left={call.body}
            right={compared.body}
          />
        </>
      )}
    </div>
  );
}
