import { plan as en } from "./en/plan.ts";
import { plan as ru } from "./ru/plan.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of several statuses that are sent one after another. */
export const usePlanTexts = () => useTexts({ en, ru });
