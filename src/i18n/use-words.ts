import { useI18n } from "./i18n.tsx";
import type { Language } from "./language.ts";

/** Sentences that come with the code of a part and not with the page, in the page's language. */
export function useWords<Words>(words: Record<Language, Words>): Words {
  return words[useI18n().language];
}
