import { readStored, writeStored } from "../lib/browser/web-storage.ts";
import type { Messages } from "./en.ts";

export type Language = "en" | "ru";

const KEY = "vss:language";

/** The language that was chosen before, or else the browser's first one that the studio has. */
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

/** Loads a language. Each is a separate chunk, because a reader needs only one. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "ru" ? (await import("./ru.ts")).ru : (await import("./en.ts")).en;
}
