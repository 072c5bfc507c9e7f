type Area = "localStorage" | "sessionStorage";

let clean = (text: string) => text;

/** Sets the function that cleans every text before it is written to localStorage. */
export function cleanStoredTexts(by: (text: string) => string): void {
  clean = by;
}

/** Cleans texts in localStorage that were written before the present cleaning existed. */
export function cleanAgain(prefix: string): void {
  for (const key of storedKeys("localStorage", prefix)) {
    const text = readStored("localStorage", key);
    if (text !== null && clean(text) !== text) writeStored("localStorage", key, text);
  }
}

/** Reads a stored text; null if there is none, or the browser refuses storage. */
export function readStored(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or removes it if it is null; false if the browser refuses or has no room. */
export function writeStored(area: Area, key: string, value: string | null): boolean {
  return write(area, key, value === null || area === "sessionStorage" ? value : clean(value));
}

/** A text as localStorage may have it. */
export function cleaned(text: string): string {
  return clean(text);
}

/** Stores a text in localStorage that was put together from {@link cleaned} ones. */
export function writeCleaned(key: string, text: string): boolean {
  return write("localStorage", key, text);
}

function write(area: Area, key: string, value: string | null): boolean {
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The stored keys with this prefix. */
export function storedKeys(area: Area, prefix: string): string[] {
  try {
    return Object.keys(window[area]).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
