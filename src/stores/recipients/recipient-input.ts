import { create } from "zustand";
import type { Table } from "../../voice-status/recipients/reading/table.ts";
import { preferredCountry, rememberCountry } from "./default-country.ts";

interface RecipientInput {
  /** The country whose numbers are written without a plus. */
  country: string;
  /** A pasted table that waits for a person to choose among its columns. */
  table: Table | undefined;
}

/** What the reading of recipients depends on, and waits for. */
export const useRecipientInput = create<RecipientInput>(() => ({
  country: preferredCountry(),
  table: undefined,
}));

export function chooseCountry(country: string): void {
  useRecipientInput.setState({ country });
  rememberCountry(country);
}
