import { fold } from "../../../lib/text/fold.ts";

/** Finds people by a part of their names or numbers. Numbers may be written with spaces and signs. */
export function findPeople<Person extends { chatId: string }>(
  people: readonly Person[],
  text: string,
  names: ReadonlyMap<string, string>,
): readonly Person[] {
  const wanted = fold(text.trim());
  if (wanted === "") return people;
  const digits = wanted.replace(/[\s()+.-]/g, "");
  const isNumber = /^\d+$/.test(digits);
  return people.filter(
    ({ chatId }) =>
      (isNumber && chatId.includes(digits)) || fold(names.get(chatId) ?? "").includes(wanted),
  );
}
