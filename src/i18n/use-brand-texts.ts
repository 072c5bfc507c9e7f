import { brands as en } from "./en/brands.ts";
import { brands as ru } from "./ru/brands.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of brand presets. */
export const useBrandTexts = () => useTexts({ en, ru });
