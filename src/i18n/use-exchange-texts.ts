import { exchange as en } from "./en/exchange.ts";
import { exchange as ru } from "./ru/exchange.ts";
import { useTexts } from "./use-texts.ts";

/** The names of what brings something in or passes it on. */
export const useExchangeTexts = () => useTexts({ en, ru });
