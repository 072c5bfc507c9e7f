import type { Language } from "../i18n/language.ts";
import { pause } from "../lib/wait.ts";

/** For a server that does not answer: the page then has the system's font first. */
const PATIENCE_MS = 500;

/**
 * Waits for the font, which index.html has asked for together with the scripts: if it came after the page is drawn,
 * lines would break elsewhere, and buttons would move.
 */
export async function loadFont(language: Language): Promise<void> {
  const letters = { en: "A", ru: "Aя" };
  const loading = document.fonts.load('14px "Onest Variable"', letters[language]);
  await Promise.race([loading.catch(() => {}), pause(PATIENCE_MS)]);
}
