import { tables as en } from "./en/tables.ts";
import { tables as ru } from "./ru/tables.ts";
import { useTexts } from "./use-texts.ts";

/** The words of exported tables, by language. */
export const tableTexts = { en, ru };

export type TableTexts = typeof en;

export const useTableTexts = () => useTexts(tableTexts);
