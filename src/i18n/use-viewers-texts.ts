import { viewers as en } from "./en/viewers.ts";
import { viewers as ru } from "./ru/viewers.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the list of viewers. */
export const useViewersTexts = () => useTexts({ en, ru });
