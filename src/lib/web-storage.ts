type Area = "localStorage" | "sessionStorage";

let clean = (text: string) => text;

/** Sets what makes a text fit to be kept in localStorage; it is used on all that is written there. */
export function cleanStoredTexts(by: (text: string) => string): void {
  clean = by;
}

/** Writes all texts again that were kept in localStorage under such a key before they were cleaned as now. */
export function cleanAgain(prefix: string): void {
  for (const key of storedKeys("localStorage", prefix)) {
    const text = readStored("localStorage", key);
    if (text !== null && clean(text) !== text) writeStored("localStorage", key, text);
  }
}

/** Reads a stored text; null where there is none, or the browser refuses storage altogether. */
export function readStored(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
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
