import type { SendRecord } from "../../../voice-status/record/record.ts";

/** What a record can be used for outside of the history. */
export interface RecordActs {
  /** Fills the form with its request. */
  onReuse: (record: SendRecord) => void;
  /** Whether the instance has a token, and no send is under way. */
  canSend: boolean;
  /** Sends its request again, as a new record. */
  onSendAgain: (record: SendRecord) => void;
}
