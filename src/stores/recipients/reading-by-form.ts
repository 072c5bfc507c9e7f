import { labelByForm } from "../../voice-status/recipients/chat-id.ts";
import type { Written } from "../../voice-status/recipients/reading/read-list.ts";
import { splitRecipients } from "../../voice-status/recipients/recipient-list.ts";
import { parseRecipient } from "../../voice-status/recipients/recipient.ts";
import type { NumberReading } from "./number-reading.ts";

function splitByForm(text: string): Written {
  return { pieces: splitRecipients(text), names: new Map(), wordsOnly: 0 };
}

/** The replacement if the numbering plans cannot be loaded: numbers are read by their form. */
export const byForm: NumberReading = {
  readNumber: parseRecipient,
  labelOfNumber: labelByForm,
  isDoubtful: () => false,
  callingCodes: () => [],
  readList: splitByForm,
  readPaste: (text) => ({ list: splitByForm(text) }),
};
