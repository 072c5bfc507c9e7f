import { undo as en } from "./en/undo.ts";
import { undo as ru } from "./ru/undo.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of what an undo takes back. */
export const useUndoTexts = () => useTexts({ en, ru });
