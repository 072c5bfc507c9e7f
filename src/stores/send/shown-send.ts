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

interface ShownSendState {
  /** The send whose outcome is shown, once the outcome has found it. */
  shown: ShownSend | undefined;
  /** In unix milliseconds: an earlier send is not one of the draft, even if it asked for the same. */
  since: number;
}

export const useShownSend = create<ShownSendState>(() => ({ shown: undefined, since: 0 }));
