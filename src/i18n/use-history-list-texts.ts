import { historyList as en } from "./en/history-list.ts";
import { historyList as ru } from "./ru/history-list.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the rows of the history. */
export const useHistoryListTexts = () => useTexts({ en, ru });
