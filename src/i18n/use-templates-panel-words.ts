import { templatesPanel as en } from "./en/templates-panel.ts";
import { templatesPanel as ru } from "./ru/templates-panel.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the menu of templates. */
export const useTemplatesPanelWords = () => useWords({ en, ru });
