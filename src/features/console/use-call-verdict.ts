import type { LoggedCall } from "../../stores/calls/call-log.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { type SendVerdict, verdictOfSend } from "../../voice-status/record/send-verdict.ts";

/** What became of the send that a failed call was, as page and history have it; undefined if it was none. */
export function useCallVerdict({ attemptId, end }: LoggedCall): SendVerdict | undefined {
  const failure = end?.failure;
  return useLedger(({ records }) => {
    const record = failure && records.find(({ id }) => id === attemptId);
    return record && verdictOfSend(record, failure);
  });
}
