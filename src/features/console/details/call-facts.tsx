import type { ReactNode } from "react";
import { contract, findMethod } from "../../../green-api/contract.ts";
import { documentationUrl } from "../../../green-api/endpoints.ts";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { bytesOf } from "../../../stores/calls/gateway-note.ts";
import { idMessageOf } from "../../../stores/calls/id-message-of.ts";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { useFormatSize } from "../use-format-size.ts";
import { CallAddress } from "./call-address.tsx";

/** When, through which instance, and where a call went; how long it took and how long the answer is. */
export function CallFacts({ call }: { call: LoggedCall }) {
  const { language, messages, dateTime } = useI18n();
  const texts = useCallTexts();
  const formatSize = useFormatSize();
  const { hideNumbers } = usePresentation();
  const { idInstance, attemptId, startedAt, isRaw, end } = call;
  const bytes = bytesOf(call);
  const method = findMethod(call.method);
  const idMessage = idMessageOf(call);
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 text-sm md:grid-cols-[max-content_minmax(0,1fr)] md:items-baseline">
      <Fact name={texts.startedAt}>
        {dateTime(startedAt)}
        {end && ` · ${texts.milliseconds(end.milliseconds)}`}
        {bytes !== undefined && ` · ${formatSize(bytes)}`}
      </Fact>
      <Fact name={texts.instance}>
        <span className="font-mono text-xs">{hideNumbers(idInstance)}</span>
      </Fact>
      <Fact name={texts.address}>
        <CallAddress call={call} />
      </Fact>
      {idMessage && (
        <Fact name="idMessage">
          <bdi className="font-mono text-xs wrap-anywhere">{idMessage}</bdi>
        </Fact>
      )}
      {attemptId && (
        <Fact name={texts.attempt}>
          <span className="font-mono text-xs">{attemptId}</span>{" "}
          <span className="text-ink-soft">({texts.attemptHint})</span>
        </Fact>
      )}
      {isRaw && <Fact name={texts.raw}>{texts.rawHint}</Fact>}
      {method && (
        <Fact name={messages.page.documentation}>
          <ExternalLink
            href={documentationUrl(contract[method].page, language)}
            note={messages.page.opensElsewhere}
          >
            {method}
          </ExternalLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
