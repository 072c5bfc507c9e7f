import { saveQuestion as en } from "./en/save-question.ts";
import { saveQuestion as ru } from "./ru/save-question.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the question before a file is saved in presentation mode. */
export const useSaveQuestionTexts = () => useTexts({ en, ru });
