import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

const KEY = "vss:country";
const FALLBACK = "US";
const isCountry = (region: string | null | undefined) => /^[A-Z]{2}$/.test(region ?? "");

/**
 * The country of numbers without a country code: the one chosen before, or else that of the browser's
 * languages.
 */
export function preferredCountry(): string {
  const stored = readStored("localStorage", KEY);
  if (stored && isCountry(stored)) return stored;
  const locales = navigator.languages.flatMap(readLocale);
  const named = locales.map(({ region }) => region).find(isCountry);
  return named ?? locales.map((locale) => locale.maximize().region).find(isCountry) ?? FALLBACK;
}

/** Chromium takes some tags from the system unchanged, such as `en-US@posix`, which is not a valid tag. */
function readLocale(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}

export function rememberCountry(country: string): void {
  writeStored("localStorage", KEY, country);
}
