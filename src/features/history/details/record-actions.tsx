import { useMutation } from "@tanstack/react-query";
import { callGreenApi } from "../../../green-api/client.ts";
import { GreenApiFailure } from "../../../green-api/failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useSupportTexts } from "../../../i18n/use-support-texts.ts";
import { useCallOfRecord } from "../../../stores/calls/call-of-record.ts";
import { showCall } from "../../../stores/calls/console-view.ts";
import { supportTextOfRecord } from "../../../stores/calls/support-text.ts";
import { changeRecord, removeRecord } from "../../../stores/history/ledger.ts";
import { useMayCall } from "../../../stores/may-call.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyForOthers } from "../../../ui/copy-for-others.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { ReportButton } from "../report/report-button.tsx";
import { ConfirmButton } from "./confirm-button.tsx";
import { FailureText } from "./failure-text.tsx";

/** Reports on the status, deletes it from WhatsApp, or removes the record from the history. */
export function RecordActions({ record }: { record: SendRecord }) {
  const { messages } = useI18n();
  const texts = useRecordTexts();
  const supportTexts = useSupportTexts();
  const { hideName, presenting } = usePresentation();
  const call = useCallOfRecord(record);
  const { idMessage } = record;
  // A status can be deleted only through the instance that sent it.
  const instance = useChosenInstance();
  const mayDelete = useMayCall("deleteStatus");
  const isOfInstance = record.idInstance === instance.idInstance;

  const deletion = useMutation({
    mutationFn: () =>
      callGreenApi("deleteStatus", { instance, body: { idMessage: idMessage ?? "" } }),
    onSuccess: () => changeRecord(record.id, (current) => ({ ...current, state: "deleted" })),
  });

  const remove = () => {
    removeRecord(record);
    document.getElementById("history-title")?.focus();
  };

  return (
    <>
      {deletion.error instanceof GreenApiFailure && (
        <FailureText failure={deletion.error} idInstance={record.idInstance} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        {idMessage && <ReportButton record={record} />}
        {idMessage && record.state !== "deleted" && isOfInstance && mayDelete && (
          <ConfirmButton
            label={texts.deleteStatus}
            title={texts.deleteTitle}
            text={texts.deleteText}
            disabled={deletion.isPending}
            onConfirm={() => deletion.mutate()}
          />
        )}
        <span className="-ml-2">
          <CopyForOthers
            label={supportTexts.copy}
            maskLabel={supportTexts.mask}
            text={(masked) => supportTextOfRecord(record, { masked, presenting })}
            texts={messages.page}
          />
        </span>
        {call !== undefined && (
          <Button size="small" onClick={() => showCall(call)}>
            {supportTexts.openInCalls}
          </Button>
        )}
        {record.state !== "sending" && (
          <Button size="small" onClick={remove}>
            {texts.removeRecord}
          </Button>
        )}
        {!isOfInstance && (idMessage || needsSettling(record)) && (
          <p className="text-sm text-ink-soft">
            {texts.chooseInstance(hideName(record.instanceLabel))}
          </p>
        )}
      </div>
    </>
  );
}

/** A send that the user has given up is still searched for, and may have candidates. */
export function needsSettling({ state, candidates = [] }: SendRecord): boolean {
  return state === "unknown" || (state === "not-sent" && candidates.length > 0);
}
