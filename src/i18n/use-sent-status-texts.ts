import { sentStatus as en } from "./en/sent-status.ts";
import { sentStatus as ru } from "./ru/sent-status.ts";
import { useTexts } from "./use-texts.ts";

/** The texts about a status that was accepted. */
export const useSentStatusTexts = () => useTexts({ en, ru });
