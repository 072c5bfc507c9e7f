import { readStored, writeStored } from "../lib/browser/web-storage.ts";

export type Theme = "system" | "light" | "dark";

const KEY = "vss:theme";

export function preferredTheme(): Theme {
  const stored = readStored("localStorage", KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Applies a theme, and stores it unless it is the system's. */
export function applyTheme(theme: Theme): void {
  writeStored("localStorage", KEY, theme === "system" ? null : theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
