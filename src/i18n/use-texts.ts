import { useI18n } from "./i18n.tsx";
import type { Language } from "./language.ts";

/** Sentences that come with the code of a part and not with the page, in the page's language. */
export function useTexts<Texts>(texts: Record<Language, Texts>): Texts {
  return texts[useI18n().language];
}
