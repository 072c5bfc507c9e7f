import { searchWords } from "../../lib/text/fold.ts";

/**
 * Finds people by name or number.
 *
 * @param text what was typed: a number in any spelling, or words of a name in any order. Without words, everyone is
 *   found.
 * @param foldedNameOf the name of a person as {@link fold} writes it; empty if it is unknown.
 */
export function searchPeople<Person extends { chatId: string }>(
  people: readonly Person[],
  text: string,
  foldedNameOf: (person: Person) => string,
): readonly Person[] {
  const words = searchWords(text);
  if (words.length === 0) return people;
  const numbers = numbersIn(text);
  return people.filter((person) => {
    if (numbers.some((digits) => person.chatId.includes(digits))) return true;
    const name = foldedNameOf(person);
    return words.every((word) => name.includes(word));
  });
}

/**
 * The digits of a typed number without leading zeros; if it begins with `8`, also with Russia's `7` in its
 * place.
 */
function numbersIn(text: string): string[] {
  if (!/^[\d\s+().\-‐-―]*\d[\d\s+().\-‐-―]*$/.test(text)) return [];
  const digits = text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return digits.startsWith("8") ? [digits, `7${digits.slice(1)}`] : [digits];
}
