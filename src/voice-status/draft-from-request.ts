import type { RequestOf } from "../green-api/contract.ts";
import type { Draft } from "./draft.ts";
import { addRecipients } from "./recipients/recipient-list.ts";

/**
 * The draft that gives this request; the reverse of {@link toRequest}.
 *
 * @param isListLost whether the request once had recipients that are lost. The draft is not for everyone then.
 */
export function fromRequest(request: RequestOf<"sendVoiceStatus">, isListLost = false): Draft {
  const participants = request.participants ?? [];
  return {
    audioUrl: request.urlFile,
    fileName: request.fileName,
    backgroundColor: request.backgroundColor ?? "#FFFFFF",
    everyone: participants.length === 0 && !isListLost,
    recipients: addRecipients([], participants).recipients,
  };
}
