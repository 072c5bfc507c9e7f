import { recordDetails as en } from "./en/record-details.ts";
import { recordDetails as ru } from "./ru/record-details.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the details of a record. */
export const useRecordDetailsTexts = () => useTexts({ en, ru });
