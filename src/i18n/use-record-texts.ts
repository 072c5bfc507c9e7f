import { records as en } from "./en/records.ts";
import { records as ru } from "./ru/records.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of records, by language. */
export const recordTexts = { en, ru };

export const useRecordTexts = () => useTexts(recordTexts);
