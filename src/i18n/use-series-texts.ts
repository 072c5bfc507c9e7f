import { series as en } from "./en/series.ts";
import { series as ru } from "./ru/series.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of a clip that is sent in parts. */
export const useSeriesTexts = () => useTexts({ en, ru });
