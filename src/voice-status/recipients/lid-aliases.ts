import type { Contact } from "./contact-names.ts";

/**
 * The number of each `@lid` that the contacts can be matched by: a contact has the number beside the id, or
 * exactly two contacts are saved under one name, one with an id and one with a number.
 */
export function lidAliases(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const bySavedName = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (isLid(contact) && contact.number) aliases.set(contact.chatId, contact.number);
    if (!contact.saved) continue;
    bySavedName.set(contact.name, [...(bySavedName.get(contact.name) ?? []), contact]);
  }
  for (const namesakes of bySavedName.values()) {
    const lid = namesakes.find(isLid);
    const number = namesakes.find((contact) => !isLid(contact));
    const isPair = namesakes.length === 2 && lid && number;
    if (isPair && !aliases.has(lid.chatId)) aliases.set(lid.chatId, number.chatId);
  }
  return aliases;
}

function isLid({ chatId }: Contact): boolean {
  return chatId.endsWith("@lid");
}
