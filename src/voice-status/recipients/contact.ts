import type { ResponseOf } from "../../green-api/contract.ts";
import { fold } from "../../lib/text/fold.ts";
import type { Contact } from "./contact-names.ts";
import { parseRecipient } from "./recipient.ts";
import { searchPeople } from "./search-people.ts";

/**
 * Reads the answer of `getContacts`: people only, each once, sorted by name, and those without a name at the
 * end.
 *
 * @see https://green-api.com/en/docs/api/service/GetContacts/
 */
export function readContacts(rows: ResponseOf<"getContacts">): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { id, name, contactName, phoneNumber, type } of rows) {
    const recipient = parseRecipient(looksLikeNumber(id) ? id.replace(/@c\.us$/, "@lid") : id);
    if (type !== "user" || !recipient.valid) continue;
    const savedAs = contactName?.trim() ?? "";
    const shown = savedAs || (name?.trim() ?? "");
    const { chatId, label } = recipient;
    // The same person may be there twice, by the id and by the id that looks like a number.
    if (!shown && contacts.has(chatId)) continue;
    contacts.set(chatId, {
      chatId,
      ...(chatId.endsWith("@lid") && { number: numberBeside(phoneNumber) }),
      label,
      name: shown,
      saved: savedAs !== "",
      folded: fold(shown),
    });
  }
  const { compare } = new Intl.Collator();
  return [...contacts.values()].toSorted((one, other) => {
    const byPresence = Number(one.name === "") - Number(other.name === "");
    return byPresence || compare(one.name, other.name) || compare(one.chatId, other.chatId);
  });
}

/** @param phoneNumber digits, with or without `@c.us`; the documentation does not mention it. */
function numberBeside(phoneNumber: unknown): string | undefined {
  if (typeof phoneNumber !== "string" && typeof phoneNumber !== "number") return undefined;
  const recipient = parseRecipient(String(phoneNumber));
  const isNumber = recipient.valid && recipient.chatId.endsWith("@c.us");
  return isNumber ? recipient.chatId : undefined;
}

/**
 * Whether an id that hides a number is written like a number. GREEN-API wrote ids so until version 5.44.31.32.
 * Numbers that begin with 1 or 7 have 11 digits, and only Indonesian mobile numbers have up to 14; ids have 14
 * or 15.
 *
 * @see https://github.com/green-api/issues/issues/629
 */
function looksLikeNumber(id: string): boolean {
  return /^(?:[17]\d{11,}|(?!62\d{12}@)\d{14,})@c\.us$/.test(id);
}

/** The contacts whose name or number contains the typed text. Spaces and signs in numbers do not count. */
export function findContacts(contacts: readonly Contact[], text: string): readonly Contact[] {
  return searchPeople(contacts, text, ({ folded }) => folded);
}

/**
 * The contacts that a status to everyone is for: those that are saved in the phone. If GREEN-API knows no names
 * at all, a known fault of its own (issue 792), nobody can tell who is saved, and these are all contacts.
 */
export function savedContacts(contacts: readonly Contact[]): readonly Contact[] {
  const saved = contacts.filter((contact) => contact.saved);
  return saved.length > 0 ? saved : contacts;
}

/**
 * The recipients after a choice among contacts: ticked ones are in, unticked ones are out, and all others stay
 * where they are.
 *
 * @param before the contacts that were ticked when the dialog opened. Others cannot have been unticked.
 */
export function withContacts(
  recipients: readonly string[],
  before: ReadonlySet<string>,
  ticked: ReadonlySet<string>,
): string[] {
  const remaining = recipients.filter((entry) => !before.has(entry) || ticked.has(entry));
  return [...new Set([...remaining, ...ticked])];
}
