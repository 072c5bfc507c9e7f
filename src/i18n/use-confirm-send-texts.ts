import { confirmSend as en } from "./en/confirm-send.ts";
import { confirmSend as ru } from "./ru/confirm-send.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the question before a send. */
export const useConfirmSendTexts = () => useTexts({ en, ru });
