import { useWatch } from "react-hook-form";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useLedger } from "../../../stores/history/ledger.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { type EndedSend, useIsSending, useSending } from "../../../stores/send/sending.ts";
import { toRequest } from "../../../voice-status/draft.ts";
import { isSameRequest, newestSendOf } from "../../../voice-status/record/newest-send.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

type Request = EndedSend["request"];

export interface ShownSend {
  /** At least one, as the history has them now. */
  records: SendRecord[];
  /** Whether it is the send of the draft as it is now. */
  isOfDraft: boolean;
  /** Undefined if an earlier page sent it. */
  ended: EndedSend | undefined;
}

/**
 * The send whose outcome is shown: of the draft as it is now, through the chosen instance, or else the last one of
 * this page. Undefined if there is none, or the history has no record of it any more.
 */
export function useShownSend(): ShownSend | undefined {
  const { control } = useDraft();
  const draft = useWatch({ control, compute: (values) => values });
  const { idInstance } = useChosenInstance();
  const records = useLedger((ledger) => ledger.records);
  const ended = useSending((sending) => sending.ended);
  const isSending = useIsSending();
  if (isSending) return undefined;

  const request = toRequest(draft);
  const last = ended?.idInstance === idInstance ? lastSend(ended, records, request) : undefined;
  if (last?.isOfDraft) return last;
  const newest = request ? newestNow(request, idInstance, records) : [];
  return newest.length > 0 ? { records: newest, isOfDraft: true, ended: undefined } : last;
}

function newestNow(request: Request, idInstance: string, records: readonly SendRecord[]) {
  return newestSendOf(request, { idInstance, records, now: Date.now() });
}

function lastSend(
  ended: EndedSend,
  records: readonly SendRecord[],
  request: Request | null,
): ShownSend | undefined {
  const { recordIds } = ended;
  const isOfDraft = request !== null && isSameRequest(ended.request, request);
  const found = recordIds.flatMap((id) => records.find((record) => record.id === id) ?? []);
  return found.length > 0 ? { records: found, isOfDraft, ended } : undefined;
}
