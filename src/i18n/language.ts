import { writeStored } from "../lib/browser/web-storage.ts";
import type { Messages } from "./en.ts";

export type Language = "en" | "ru";

const KEY = "vss:language";

/** The language of the page: the one that was chosen before, or the browser's. index.html finds it out. */
export function preferredLanguage(): Language {
  return document.documentElement.lang === "ru" ? "ru" : "en";
}

/** Stored for index.html, which reads it at the next visit. */
export function rememberLanguage(language: Language): void {
  writeStored("localStorage", KEY, language);
}

/** Loads a language. Each is a separate chunk, because a reader needs only one. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "ru" ? (await import("./ru.ts")).ru : (await import("./en.ts")).en;
}
