import type { RequestOf } from "../green-api/contract.ts";
import { redact } from "../green-api/redaction.ts";
import { hasFields, isListOf, isText } from "../lib/shape.ts";
import { toUrlFile } from "./audio-url.ts";
import { toBackgroundColor } from "./background-color.ts";
import { sortRecipients } from "./recipients/sort-recipients.ts";

/** Why a draft cannot be sent yet; the interface has a sentence for each. */
export type DraftProblem =
  | "audio-url-missing"
  | "audio-url-invalid"
  | "audio-url-unusable"
  | "audio-url-token"
  | "file-name-missing"
  | "color-invalid"
  | "recipients-missing";

/** A status that is being composed, finished or not. */
export interface Draft {
  audioUrl: string;
  fileName: string;
  backgroundColor: string;
  everyone: boolean;
  /** The `chatId` of each valid recipient, and the text of each that needs a look. */
  recipients: string[];
}

const plainFields = {
  audioUrl: "string",
  fileName: "string",
  backgroundColor: "string",
  everyone: "boolean",
} as const;

/** Whether a value is a draft. What a finished one needs is `draftSchema`'s to say. */
export function isDraft(value: unknown): value is Draft {
  return (
    hasFields(value, plainFields) && "recipients" in value && isListOf(value.recipients, isText)
  );
}

export const emptyDraft: Draft = {
  audioUrl: "",
  fileName: "",
  backgroundColor: "#7ACBA5",
  everyone: true,
  recipients: [],
};

/** The `chatId`s of the valid recipients of a list. The others wait to be fixed. */
export function chatIdsOf(recipients: readonly string[]): string[] {
  return [...sortRecipients(recipients).chatIds];
}

/**
 * Turns a draft into the body of `sendVoiceStatus`. Nothing else does this.
 *
 * An unfinished draft gives an unfinished body, which can be shown; {@link draftSchema} keeps it from being
 * sent. `participants: []` means everyone, so a list without a valid recipient gives no body. The body never
 * contains a token.
 *
 * @returns null if the body would mean everyone although the draft has a list of recipients.
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function toRequest(draft: Draft): RequestOf<"sendVoiceStatus"> | null {
  const participants = draft.everyone ? [] : chatIdsOf(draft.recipients);
  if (!draft.everyone && participants.length === 0) return null;
  return {
    urlFile: toUrlFile(draft.audioUrl) ?? "",
    fileName: redact(draft.fileName).trim(),
    backgroundColor: toBackgroundColor(draft.backgroundColor) ?? emptyDraft.backgroundColor,
    participants,
  };
}
