import { create } from "zustand";
import type { Table } from "../../voice-status/recipients/reading/table.ts";
import { preferredCountry, rememberCountry } from "./default-country.ts";

interface RecipientInput {
  /** The country of numbers without a country code. */
  country: string;
  /** A pasted table whose columns the person has not confirmed yet. */
  table: Table | undefined;
}

/** The settings for reading recipients, and a table that is not confirmed yet. */
export const useRecipientInput = create<RecipientInput>(() => ({
  country: preferredCountry(),
  table: undefined,
}));

export function chooseCountry(country: string): void {
  useRecipientInput.setState({ country });
  rememberCountry(country);
}
