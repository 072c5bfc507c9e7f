import { numbers as en } from "./en/numbers.ts";
import { numbers as ru } from "./ru/numbers.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the list of recipients, by language. */
export const numberTexts = { en, ru };

export const useNumberTexts = () => useTexts(numberTexts);
