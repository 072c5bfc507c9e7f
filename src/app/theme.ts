import { writeStored } from "../lib/browser/web-storage.ts";

export type Theme = "system" | "light" | "dark";

/** The theme of the page. index.html reads the stored one before anything is drawn. */
export function preferredTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Applies a theme, and stores it unless it is the system's. */
export function applyTheme(theme: Theme): void {
  writeStored("localStorage", "vss:theme", theme === "system" ? null : theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
