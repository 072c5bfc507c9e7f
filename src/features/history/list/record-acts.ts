import type { SendRecord } from "../../../voice-status/record/record.ts";

/** What can be done with a record outside the history. */
export interface RecordActs {
  /** Fills the form from it. */
  onReuse: (record: SendRecord) => void;
  /** Whether there is a token, and no send under way. */
  canSend: boolean;
  /** Sends the same request as a new attempt. */
  onSendAgain: (record: SendRecord) => void;
}
