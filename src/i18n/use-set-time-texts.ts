import { setTime as en } from "./en/set-time.ts";
import { setTime as ru } from "./ru/set-time.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of sending at a set time. */
export const useSetTimeTexts = () => useTexts({ en, ru });
