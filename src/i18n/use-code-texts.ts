import { code as en } from "./en/code.ts";
import { code as ru } from "./ru/code.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of long code. */
export const useCodeTexts = () => useTexts({ en, ru });
