import { consoleSize as en } from "./en/console-size.ts";
import { consoleSize as ru } from "./ru/console-size.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the call console's edge, its size and its hidden calls. */
export const useConsoleSizeTexts = () => useTexts({ en, ru });
