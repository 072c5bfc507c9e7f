import { unknownSend as en } from "./en/unknown-send.ts";
import { unknownSend as ru } from "./ru/unknown-send.ts";
import { useTexts } from "./use-texts.ts";

/** The texts for settling an unknown send. */
export const useUnknownSendTexts = () => useTexts({ en, ru });
