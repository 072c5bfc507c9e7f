import { readStored, writeStored } from "../lib/web-storage.ts";
import type { Messages } from "./en.ts";

export type Language = "en" | "ru";

const KEY = "vss:language";

/** The language chosen before, or else the first of the browser's that the studio speaks. */
export function preferredLanguage(): Language {
  const stored = readStored("localStorage", KEY);
  if (stored === "en" || stored === "ru") return stored;
  const first = navigator.languages
    .map((tag) => tag.slice(0, 2))
    .find((tag) => /^(?:en|ru)$/.test(tag));
  return first === "ru" ? "ru" : "en";
}

export function rememberLanguage(language: Language): void {
  writeStored("localStorage", KEY, language);
}

/** Each language is a chunk of its own: nobody reads both. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "ru" ? (await import("./ru.ts")).ru : (await import("./en.ts")).en;
}
