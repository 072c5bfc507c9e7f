import { maskName, maskNumbers } from "./mask.ts";

/** A field of GREEN-API that names or shows a person, with its value, in whole or cut-off JSON. */
const personField =
  /("(?:name|contactName|chatName|senderName|senderContactName|pushName|avatar|urlAvatar)"\s*:\s*")((?:[^"\\]|\\[^])+)/g;

/**
 * Masks what an audience must not see in a raw text that may hold JSON: long numbers, names of persons, and the
 * addresses of their pictures.
 */
export function maskRaw(text: string): string {
  return maskNumbers(maskPersons(text));
}

/** Masks the names of persons, and the addresses of their pictures. */
export function maskPersons(text: string): string {
  return text.replace(personField, (_, field: string, name: string) => field + maskName(name));
}
