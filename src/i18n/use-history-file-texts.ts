import { historyFiles as en } from "./en/history-files.ts";
import { historyFiles as ru } from "./ru/history-files.ts";
import { useTexts } from "./use-texts.ts";

/** The texts about files of the history. */
export const useHistoryFileTexts = () => useTexts({ en, ru });
