import { importPreview as en } from "./en/import-preview.ts";
import { importPreview as ru } from "./ru/import-preview.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the import preview. */
export const useImportTexts = () => useTexts({ en, ru });
