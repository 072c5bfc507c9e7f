import { useI18n } from "./i18n.tsx";
import type { Language } from "./language.ts";

/** The texts of a part of the page that is loaded later, in the page's language. */
export function useTexts<Texts>(texts: Record<Language, Texts>): Texts {
  return texts[useI18n().language];
}
