import { settle as en } from "./en/unknown-send.ts";
import { settle as ru } from "./ru/unknown-send.ts";
import { useTexts } from "./use-texts.ts";

/** The sentences for settling an unknown send. */
export const useSettleTexts = () => useTexts({ en, ru });
