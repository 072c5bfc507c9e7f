import { rawRequest as en } from "./en/raw-request.ts";
import { rawRequest as ru } from "./ru/raw-request.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the raw request. */
export const useRawRequestTexts = () => useTexts({ en, ru });
