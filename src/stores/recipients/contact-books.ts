import { useMemo } from "react";
import type { Contact } from "../../voice-status/recipients/contact-names.ts";
import { allInstances, useInstances } from "../instances/instances.ts";
import { queryClient } from "../query-client.ts";
import { contactsOptions } from "./contacts.ts";
import { useRecipientNames } from "./recipient-names.ts";

/**
 * The contacts of every instance, by `idInstance`, as far as they had been read when the component was first
 * rendered; this asks for nothing.
 */
export function useContactBooks(): ReadonlyMap<string, readonly Contact[]> {
  const fromServer = useInstances((state) => state.fromServer);
  const own = useInstances((state) => state.own);
  return useMemo(() => {
    const books = new Map<string, readonly Contact[]>();
    for (const instance of allInstances({ fromServer, own })) {
      const contacts = queryClient.getQueryData<Contact[]>(contactsOptions(instance).queryKey);
      if (contacts) books.set(instance.idInstance, contacts);
    }
    return books;
  }, [fromServer, own]);
}

/** Names by `chatId`: those in the contacts of every instance, or else those of pasted lists. */
export function useKnownNames(): ReadonlyMap<string, string> {
  const books = useContactBooks();
  const pasted = useRecipientNames(({ names }) => names);
  return useMemo(() => {
    const names = new Map(pasted);
    for (const { chatId, name } of [...books.values()].flat()) {
      if (name !== "") names.set(chatId, name);
    }
    return names;
  }, [books, pasted]);
}
