import { historyTools as en } from "./en/history-tools.ts";
import { historyTools as ru } from "./ru/history-tools.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of what opens reports and saves files. */
export const useHistoryToolsTexts = () => useTexts({ en, ru });
