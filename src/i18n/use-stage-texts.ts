import { stage as en } from "./en/stage.ts";
import { stage as ru } from "./ru/stage.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of stage mode. */
export const useStageTexts = () => useTexts({ en, ru });
