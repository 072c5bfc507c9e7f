import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { type LoggedCall, useCallLog } from "../../../stores/calls/call-log.ts";
import { useConsoleView } from "../../../stores/calls/console-view.ts";
import { Select } from "../../../ui/fields/select.tsx";
import { isOfStudio } from "../list/call-filter.ts";
import { ComparedTable } from "./compared-table.tsx";
import { useCallLabel } from "./use-call-label.ts";

/** More than these are not offered in the list. */
const MAX_OFFERED = 100;
const NO_CALL = "none";

/** Compares a call with another one, of the same method or of the person: their answers, and their requests. */
export default function Comparison({ call }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const calls = useCallLog((log) => log.calls);
  const comparedId = useConsoleView((view) => view.comparedCall);
  const labelOfCall = useCallLabel();
  const others = calls.filter(({ id }) => id !== call.id);
  const isAlike = ({ method }: LoggedCall) => method === call.method;
  const ofPerson = others.filter((other) => !isAlike(other) && !isOfStudio(other));
  const offered = [...others.filter(isAlike), ...ofPerson];
  const compared = others.find(({ id }) => id === comparedId);
  const shown = [...(compared ? [compared] : []), ...offered.slice(0, MAX_OFFERED)];

  if (offered.length === 0 && !compared)
    return <p className="text-sm text-ink-soft">{texts.noOtherCall}</p>;
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="min-w-0">
        <Select
          label={texts.compareWith}
          options={{
            [NO_CALL]: `${texts.compareWith}…`,
            ...Object.fromEntries(
              shown.map((other) => [`call-${other.id}`, labelOfCall(other, call.method)]),
            ),
          }}
          value={compared ? `call-${compared.id}` : NO_CALL}
          onChange={(chosen) =>
            useConsoleView.setState({
              comparedCall: others.find(({ id }) => `call-${id}` === chosen)?.id,
            })
          }
          className="max-w-full"
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
          <p className="text-xs text-ink-soft">{texts.compares}</p>
        </>
      )}
    </div>
  );
}
