import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../green-api/instance.ts";
import { createQuery } from "../../green-api/queries.ts";
import { namesOf, readContacts } from "../../voice-status/recipients/contact.ts";

/** The query for the people in an instance's address book. The answer is kept as long as the tab. */
export function contactsOptions(instance: Instance) {
  const options = createQuery("getContacts", instance, readContacts);
  return { ...options, staleTime: Infinity, gcTime: Infinity };
}

const nobody: ReadonlyMap<string, string> = new Map();

/** Names by `chatId`, if the contacts have been read already; this asks for nothing. */
export function useContactNames(instance: Instance): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...contactsOptions(instance), enabled: false, select: namesOf });
  return data ?? nobody;
}
