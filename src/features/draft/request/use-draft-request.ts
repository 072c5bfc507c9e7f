import type { RequestOf } from "../../../green-api/contract.ts";
import type { Exchange } from "../../../green-api/failure.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useSending } from "../../../stores/send/sending.ts";
import { type Draft, toRequest } from "../../../voice-status/draft.ts";
import { isSameRequest } from "../../../voice-status/record/same-request.ts";
import { usePartNames } from "./use-part-names.ts";

interface DraftRequest {
  /** Null while the draft has a list of recipients that is empty. */
  body: RequestOf<"sendVoiceStatus"> | null;
  /** The file names of the parts that the clip is sent in; undefined if it is sent as one. */
  partNames: string[] | undefined;
  /** Without the token. */
  url: string;
  /** What GREEN-API answered, if this request was the last one that was sent. */
  exchange: Exchange | undefined;
}

/** The request that a send of this draft would make through the chosen instance. */
export function useDraftRequest(draft: Draft): DraftRequest {
  const { apiUrl, idInstance } = useChosenInstance();
  const ended = useSending((sending) => sending.ended);
  const partNames = usePartNames(draft);
  const request = toRequest(draft);
  const isAnswered =
    request && ended?.idInstance === idInstance && isSameRequest(request, ended.request);
  return {
    body: request && withPartName(request, partNames),
    partNames,
    url: `${apiUrl}/waInstance${idInstance}/sendVoiceStatus/`,
    exchange: isAnswered ? ended.exchange : undefined,
  };
}

/** The request of the first part of a clip; its link is known when it is uploaded. */
function withPartName(request: RequestOf<"sendVoiceStatus">, [fileName]: string[] = []) {
  return fileName === undefined ? request : { ...request, urlFile: "…", fileName };
}
