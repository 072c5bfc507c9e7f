import { calls as en } from "./en/calls.ts";
import { calls as ru } from "./ru/calls.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the call console. */
export const useCallTexts = () => useTexts({ en, ru });
