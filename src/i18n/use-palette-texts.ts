import { palette as en } from "./en/palette.ts";
import { palette as ru } from "./ru/palette.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the command palette. */
export const usePaletteTexts = () => useTexts({ en, ru });
