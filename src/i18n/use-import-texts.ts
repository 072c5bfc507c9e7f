import { importPreview as en } from "./en/import-preview.ts";
import { importPreview as ru } from "./ru/import-preview.ts";
import { useTexts } from "./use-texts.ts";

/** The sentences of the offer to take a text over. */
export const useImportTexts = () => useTexts({ en, ru });
