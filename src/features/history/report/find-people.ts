import { fold } from "../../../lib/text/fold.ts";
import { searchPeople } from "../../../voice-status/recipients/search-people.ts";

/** Finds people by a part of their names or numbers. Numbers may be written with spaces and signs. */
export function findPeople<Person extends { chatId: string }>(
  people: readonly Person[],
  text: string,
  names: ReadonlyMap<string, string>,
): readonly Person[] {
  return searchPeople(people, text, ({ chatId }) => fold(names.get(chatId) ?? ""));
}
