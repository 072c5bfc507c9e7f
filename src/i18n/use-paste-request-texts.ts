import { pasteRequest as en } from "./en/paste-request.ts";
import { pasteRequest as ru } from "./ru/paste-request.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the dialog for a request that is pasted. */
export const usePasteRequestTexts = () => useTexts({ en, ru });
