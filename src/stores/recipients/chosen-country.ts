import { create } from "zustand";
import { preferredCountry, rememberCountry } from "./default-country.ts";

/** The country of numbers without a country code. */
export const useChosenCountry = create<{ country: string }>(() => ({
  country: preferredCountry(),
}));

export function chooseCountry(country: string): void {
  useChosenCountry.setState({ country });
  rememberCountry(country);
}
