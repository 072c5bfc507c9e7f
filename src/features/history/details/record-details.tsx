import { useState } from "react";
import { useDescribeResponse } from "../../../i18n/use-describe-response.ts";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useRecordDetailsTexts } from "../../../i18n/use-record-details-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { Tabs } from "../../../ui/tabs.tsx";
import {
  isListLost,
  recipientCountOf,
  type SendRecord,
} from "../../../voice-status/record/record.ts";
import { ElsewhereNote } from "./elsewhere-note.tsx";
import { ExchangeCode } from "./exchange-code.tsx";
import { FailureText } from "./failure-text.tsx";
import { needsSettling, RecordActions } from "./record-actions.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordPlayer } from "./record-player.tsx";
import { UnknownSendActions } from "./unknown-send-actions.tsx";
import { ViewersTab } from "./viewers/viewers-tab.tsx";

type Tab = "viewers" | "request" | "answer";

/** Everything that is known about a record: its failure, who saw it, its request and the answer. */
export default function RecordDetails({ record }: { record: SendRecord }) {
  const texts = useRecordTexts();
  const detailsTexts = useRecordDetailsTexts();
  const { failure, idMessage } = record;
  const [tab, setTab] = useState<Tab>(idMessage ? "viewers" : "answer");
  const hasTwin = useLedger(({ records }) =>
    records.some(({ id, idMessage: other }) => other === idMessage && id !== record.id),
  );
  const isOfInstance = useChosenInstance().idInstance === record.idInstance;

  return (
    <div className="grid grid-cols-1 gap-4 border-t border-line bg-sunken px-3.5 py-4 md:px-[18px]">
      {failure && <FailureText failure={failure} idInstance={record.idInstance} />}
      {idMessage && hasTwin && <p className="text-sm text-caution">{detailsTexts.sameId}</p>}
      {isListLost(record) && (
        <p className="text-sm">
          {detailsTexts.listLost(texts.recipients(recipientCountOf(record)))}
        </p>
      )}
      {record.raw !== undefined && <p className="text-sm">{detailsTexts.raw}</p>}
      {record.elsewhere && <ElsewhereNote record={record} />}
      {needsSettling(record) && isOfInstance && <UnknownSendActions record={record} />}
      <div className="grid grid-cols-1 gap-x-8 gap-y-4 md:grid-cols-2">
        <RecordFacts record={record} />
        <RecordPlayer record={record} />
      </div>
      <Tabs
        label={detailsTexts.tabs}
        tabs={[
          { value: "viewers", label: detailsTexts.viewers },
          { value: "request", label: texts.request },
          { value: "answer", label: texts.answer },
        ]}
        value={tab}
        onChange={setTab}
      >
        {tab === "viewers" && <ViewersTab record={record} />}
        {tab === "request" && (
          <ExchangeCode
            title={texts.request}
            text={record.raw ?? JSON.stringify(record.request, null, 2)}
          />
        )}
        {tab === "answer" && <Answer record={record} />}
      </Tabs>
      <RecordActions record={record} />
    </div>
  );
}

function Answer({ record: { exchange, elsewhere } }: { record: SendRecord }) {
  const texts = useRecordDetailsTexts();
  const { answer: title } = useRecordTexts();
  const responseTexts = useResponseTexts();
  const describeResponse = useDescribeResponse();
  if (!exchange) {
    return (
      <p className="text-sm text-ink-soft">
        {elsewhere ? texts.noAnswerElsewhere : texts.noAnswer}
      </p>
    );
  }
  const { status, code } = describeResponse(exchange);
  return (
    <ExchangeCode
      title={`${title} · ${status} · ${responseTexts.milliseconds(exchange.milliseconds)}`}
      text={code.text}
      intro={code.intro}
    />
  );
}
