import { create } from "zustand";
import type { SendRecord } from "../../voice-status/record/record.ts";
import type { EndedSend } from "./sending.ts";

export interface ShownSend {
  /** At least one, as the history has them now. */
  records: SendRecord[];
  /** Whether it is the send of the draft as it is now. */
  isOfDraft: boolean;
  /** Undefined if an earlier page sent it. */
  ended: EndedSend | undefined;
}

/** The send whose outcome is shown, once the outcome has found it. */
export const useShownSend = create<{ shown: ShownSend | undefined }>(() => ({ shown: undefined }));
