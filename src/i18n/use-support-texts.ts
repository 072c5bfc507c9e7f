import { support as en } from "./en/support.ts";
import { support as ru } from "./ru/support.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the button that copies for GREEN-API's support. */
export const useSupportTexts = () => useTexts({ en, ru });
