import { outcome as en } from "./en/outcome.ts";
import { outcome as ru } from "./ru/outcome.ts";
import { useTexts } from "./use-texts.ts";

/** The texts about what became of a send. */
export const useOutcomeTexts = () => useTexts({ en, ru });
