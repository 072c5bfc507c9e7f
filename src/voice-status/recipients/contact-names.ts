import type { ResponseOf } from "../../green-api/contract.ts";

/** A person in an instance's address book, as the interface shows them. */
export interface Contact {
  chatId: string;
  /** The `chatId` by number, if `chatId` hides it and the address book has both. */
  number?: string | undefined;
  /** The number, or the id if WhatsApp hides the number. */
  label: string;
  /** The name saved in the instance's phone, or else the person's own name for themselves; may be empty. */
  name: string;
  /** Whether the number is saved in the instance's phone. */
  saved: boolean;
  /** The name without case and accents, for the search. */
  folded: string;
}

/**
 * Whether the instance's setting `enableLidMode` hides most names of its contacts. It is then unknown which of
 * them are saved.
 *
 * @see https://github.com/green-api/issues/issues/1125
 */
export function hidesNames(settings: ResponseOf<"getSettings"> | "failed" | undefined): boolean {
  return typeof settings === "object" && settings["enableLidMode"] === true;
}

/** The names by `chatId`, of contacts that have one. */
export function namesOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const named = contacts.filter(({ name }) => name !== "");
  return new Map(named.map(({ chatId, name }) => [chatId, name]));
}
