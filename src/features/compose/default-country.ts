import { readStored, writeStored } from "../../lib/web-storage.ts";

const KEY = "vss:country";
const FALLBACK = "US";
const isCountry = (region: string | null | undefined) => /^[A-Z]{2}$/.test(region ?? "");

/** Where numbers without a country code are from: chosen before, or else where the browser's languages are spoken. */
export function preferredCountry(): string {
  const stored = readStored("localStorage", KEY);
  if (stored && isCountry(stored)) return stored;
  const locales = navigator.languages.map((tag) => new Intl.Locale(tag));
  const named = locales.map(({ region }) => region).find(isCountry);
  return named ?? locales.map((locale) => locale.maximize().region).find(isCountry) ?? FALLBACK;
}

export function rememberCountry(country: string): void {
  writeStored("localStorage", KEY, country);
}
