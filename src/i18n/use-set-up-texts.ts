import { setUp as en } from "./en/set-up.ts";
import { setUp as ru } from "./ru/set-up.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the region Instance set-up. */
export const useSetUpTexts = () => useTexts({ en, ru });
