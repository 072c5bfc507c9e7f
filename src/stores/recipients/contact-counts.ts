import type { Instance } from "../../green-api/instance.ts";
import { createQuery } from "../../green-api/queries.ts";
import { readContacts } from "../../voice-status/recipients/contact.ts";
import { countContacts } from "../../voice-status/set-up/contact-counts.ts";
import { queryClient } from "../query-client.ts";
import { contactsOptions } from "./contacts.ts";

/**
 * The query for how many contacts an instance has, of each kind. Its one answer fills the address book as well,
 * so that nothing is asked twice.
 */
export function contactCountsOptions(instance: Instance) {
  const { queryKey } = contactsOptions(instance);
  const [, ...ofInstance] = queryKey;
  return {
    ...createQuery("getContacts", instance, (rows) => {
      queryClient.setQueryData(queryKey, readContacts(rows));
      return countContacts(rows);
    }),
    // Whoever looks through the address books finds no counts among them.
    queryKey: ["contactCounts", ...ofInstance],
    staleTime: Infinity,
  };
}
