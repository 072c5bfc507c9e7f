import { templatesPanel as en } from "./en/templates-panel.ts";
import { templatesPanel as ru } from "./ru/templates-panel.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the menu of templates. */
export const useTemplatesPanelTexts = () => useTexts({ en, ru });
