import { fold, searchWords } from "../../lib/text/fold.ts";
import type { Contact } from "../../voice-status/recipients/contact-names.ts";
import { queryClient } from "../query-client.ts";
import { useRecipientNames } from "./recipient-names.ts";

/** The `chatId`s of everyone whose name contains these words, as far as pasted lists and contacts name them. */
export function findPeople(text: string): ReadonlySet<string> {
  const words = searchWords(text);
  const found = new Set<string>();
  if (words.length === 0) return found;
  const add = (chatId: string, folded: string) => {
    if (words.every((word) => folded.includes(word))) found.add(chatId);
  };
  for (const [chatId, name] of useRecipientNames.getState().names) add(chatId, fold(name));
  const lists = queryClient.getQueriesData<Contact[]>({ queryKey: ["getContacts"] });
  for (const { chatId, folded } of lists.flatMap(([, contacts]) => contacts ?? [])) {
    add(chatId, folded);
  }
  return found;
}
