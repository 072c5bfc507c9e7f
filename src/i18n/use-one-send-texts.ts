import { oneSend as en } from "./en/one-send.ts";
import { oneSend as ru } from "./ru/one-send.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the steps of a send. */
export const useOneSendTexts = () => useTexts({ en, ru });
