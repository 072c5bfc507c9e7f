import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Contact } from "../../voice-status/recipients/contact-names.ts";
import { allInstances, useInstances } from "../instances/instances.ts";
import { contactsOptions } from "./contacts.ts";
import { useRecipientNames } from "./recipient-names.ts";

/** The contacts of every instance that have been read already, by `idInstance`; this asks for nothing. */
export function useContactBooks(): ReadonlyMap<string, readonly Contact[]> {
  const fromServer = useInstances((state) => state.fromServer);
  const own = useInstances((state) => state.own);
  const instances = useMemo(() => allInstances({ fromServer, own }), [fromServer, own]);
  const answers = useQueries({
    queries: instances.map((instance) => ({ ...contactsOptions(instance), enabled: false })),
    combine: contactsIn,
  });
  return useMemo(
    () => new Map(instances.map(({ idInstance }, index) => [idInstance, answers[index] ?? []])),
    [instances, answers],
  );
}

function contactsIn(answers: readonly { data: Contact[] | undefined }[]) {
  return answers.map(({ data }) => data);
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
