import { shortcuts as en } from "./en/shortcuts.ts";
import { shortcuts as ru } from "./ru/shortcuts.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the list of shortcuts. */
export const useShortcutTexts = () => useTexts({ en, ru });
