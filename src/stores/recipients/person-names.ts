import { useMemo } from "react";
import type { Instance } from "../../green-api/instance.ts";
import { useContactNames } from "./contacts.ts";
import { useRecipientNames } from "./recipient-names.ts";

/** Finds the name of a person; undefined if nobody has named them. */
export type NameOf = (chatId: string) => string | undefined;

/** The names of people: those of an instance's contacts, if they have been read, or else of pasted lists. */
export function usePersonNames(instance: Instance): NameOf {
  const contacts = useContactNames(instance);
  const pasted = useRecipientNames(({ names }) => names);
  return useMemo(
    () => (chatId: string) => contacts.get(chatId) ?? pasted.get(chatId),
    [contacts, pasted],
  );
}
