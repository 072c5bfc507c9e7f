type Area = "localStorage" | "sessionStorage";

let clean = (text: string) => text;

/** Sets what makes a text fit to be kept in localStorage; it is used on all that is written and read there. */
export function cleanStoredTexts(by: (text: string) => string): void {
  clean = by;
}

/** Reads a stored text; null where there is none, or the browser refuses storage altogether. */
export function readStored(area: Area, key: string): string | null {
  try {
    const text = window[area].getItem(key);
    if (text === null || area === "sessionStorage") return text;
    const safe = clean(text);
    if (safe !== text) writeStored(area, key, safe);
    return safe;
  } catch {
    return null;
  }
}

/** Stores a text, or removes it where it is null; false where the browser refuses or has no room. */
export function writeStored(area: Area, key: string, value: string | null): boolean {
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, area === "sessionStorage" ? value : clean(value));
    return true;
  } catch {
    return false;
  }
}

/** The stored keys that begin so. */
export function storedKeys(area: Area, prefix: string): string[] {
  try {
    return Object.keys(window[area]).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
