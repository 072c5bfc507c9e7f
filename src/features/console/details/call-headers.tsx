import { useId } from "react";
import type { HeaderList } from "../../../green-api/observe-calls.ts";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { CallFacts } from "./call-facts.tsx";

/** Where a call went, and the headers of request and answer, without the token. */
export function CallHeaders({ call }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const { headers, end } = call;
  return (
    <div className="grid grid-cols-1 gap-4">
      <CallFacts call={call} />
      <Headers title={texts.requestHeaders} hint={texts.requestHeadersHint} headers={headers} />
      {end?.answer && (
        <Headers
          title={texts.answerHeaders}
          hint={texts.answerHeadersHint}
          headers={end.answer.headers}
        />
      )}
    </div>
  );
}

function Headers({ title, hint, headers }: { title: string; hint: string; headers: HeaderList }) {
  const texts = useCallTexts();
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const id = useId();
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return (
    <section aria-labelledby={id}>
      <div className="flex items-center justify-between gap-2">
        <h4 id={id} className="text-sm font-medium">
          {title}
        </h4>
        <CopyButton
          compact
          label={texts.copyHeaders}
          text={() => lines.join("\n")}
          texts={messages.page}
        />
      </div>
      <p className="text-xs text-ink-soft">{hint}</p>
      <dl className="mt-1.5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 font-mono text-xs">
        {headers.map(([name, value], index) => (
          <div key={index} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="wrap-anywhere">
              <bdi>{hideNumbers(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
