import { useLayoutEffect, useMemo } from "react";
import { useDraft } from "../../../stores/draft/draft.ts";
import { usePartsOfDraft } from "../../../stores/audio/use-parts-of-draft.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { type EndedSend, useIsSending, useSending } from "../../../stores/send/sending.ts";
import { type ShownSend, useShownSend } from "../../../stores/send/shown-send.ts";
import { type Draft, toRequest } from "../../../voice-status/draft.ts";
import { newestSendOf, newestSeriesLike } from "../../../voice-status/record/newest-send.ts";
import { isSameRequest } from "../../../voice-status/record/same-request.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

type Request = EndedSend["request"];

/**
 * Finds the send whose outcome is shown: of the draft as it is now, through the chosen instance, or else the last one
 * of this page. Undefined if there is none, or the history has no record of it any more. It is found in one place,
 * because it compares all recipients of the draft with those of all recent records.
 */
export function useFindShownSend(): void {
  const draft = useDraft();
  const { idInstance } = useChosenInstance();
  const records = useLedger((ledger) => ledger.records);
  const ended = useSending((sending) => sending.ended);
  const since = useShownSend((found) => found.since);
  const parts = usePartsOfDraft();
  const isSending = useIsSending();
  const shown = useMemo(
    () =>
      isSending ? undefined : findShownSend({ draft, idInstance, records, ended, since, parts }),
    [isSending, draft, idInstance, records, ended, since, parts],
  );
  // Before anything is painted: the steps and the card show the same.
  useLayoutEffect(() => useShownSend.setState({ shown }), [shown]);
  useLayoutEffect(() => () => useShownSend.setState({ shown: undefined }), []);
}

interface Known {
  draft: Draft;
  idInstance: string;
  records: readonly SendRecord[];
  ended: EndedSend | undefined;
  since: number;
  parts: EndedSend["parts"];
}

function findShownSend(known: Known): ShownSend | undefined {
  const { draft, idInstance, records, ended, since, parts } = known;
  const request = toRequest(draft);
  const isOfInstance = ended?.idInstance === idInstance;
  const isOfDraft =
    isOfInstance &&
    ended.endedAt >= since &&
    request !== null &&
    isSameDraft(ended, request, parts);
  const last = isOfInstance ? lastSend(ended, records, isOfDraft) : undefined;
  if (last?.isOfDraft || parts) return last;
  const sends = { idInstance, records, since, now: Date.now() };
  const newest = request ? newestSendOf(request, sends) : [];
  if (newest.length > 0) return { records: newest, isOfDraft: true, ended: undefined };
  // A clip that was sent in parts is gone after a reload, and the draft never had a link to it.
  const isWithoutAudio = request?.urlFile === "";
  const series = isWithoutAudio && !last ? newestSeriesLike(request, sends) : [];
  return series.length > 0 ? { records: series, isOfDraft: false, ended: undefined } : last;
}

/** Whether a send was of this draft. A draft whose clip is sent in parts has no link of its own. */
function isSameDraft(ended: EndedSend, request: Request, parts: EndedSend["parts"]): boolean {
  if (ended.parts !== parts) return false;
  const { urlFile, fileName } = request;
  return isSameRequest(parts ? { ...ended.request, urlFile, fileName } : ended.request, request);
}

function lastSend(
  ended: EndedSend,
  records: readonly SendRecord[],
  isOfDraft: boolean,
): ShownSend | undefined {
  const { recordIds } = ended;
  const found = recordIds.flatMap((id) => records.find((record) => record.id === id) ?? []);
  return found.length > 0 ? { records: found, isOfDraft, ended } : undefined;
}
