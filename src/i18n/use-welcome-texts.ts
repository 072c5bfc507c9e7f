import { welcome as en } from "./en/welcome.ts";
import { welcome as ru } from "./ru/welcome.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the first visit. */
export const useWelcomeTexts = () => useTexts({ en, ru });
