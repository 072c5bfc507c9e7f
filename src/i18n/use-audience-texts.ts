import { audience as en } from "./en/audience.ts";
import { audience as ru } from "./ru/audience.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the audience dialog. */
export const useAudienceTexts = () => useTexts({ en, ru });
