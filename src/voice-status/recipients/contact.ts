import type { ResponseOf } from "../../green-api/contract.ts";
import { fold } from "../../lib/fold.ts";
import { parseRecipient } from "./recipient.ts";

/** A person of an instance's address book, as the interface shows them. */
export interface Contact {
  chatId: string;
  /** The number, or the id where WhatsApp hides it. */
  label: string;
  /** As the instance's phone has it saved, else as the person writes it; may be empty. */
  name: string;
  /** Whether the instance's phone has the number saved. */
  saved: boolean;
  /** The name as a search reads it. */
  folded: string;
}

/**
 * Reads the answer of `getContacts`: people only, each once, by name; those without one at the end.
 *
 * @see https://green-api.com/en/docs/api/service/GetContacts/
 */
export function readContacts(rows: ResponseOf<"getContacts">): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { id, name, contactName, type } of rows) {
    const recipient = parseRecipient(posesAsNumber(id) ? id.replace(/@c\.us$/, "@lid") : id);
    if (type !== "user" || !recipient.valid) continue;
    const savedAs = contactName?.trim() ?? "";
    const shown = savedAs || (name?.trim() ?? "");
    const { chatId, label } = recipient;
    // The same person may come once by the id and once by what poses as a number.
    if (!shown && contacts.has(chatId)) continue;
    contacts.set(chatId, {
      chatId,
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

/**
 * Whether an id that hides a number is written as if it were one, as GREEN-API wrote them until version
 * 5.44.31.32. Numbers that begin with 1 or 7 have 11 digits, and of all mobile numbers only Indonesia's come
 * to 14; ids have 14 or 15.
 *
 * @see https://github.com/green-api/issues/issues/629
 */
function posesAsNumber(id: string): boolean {
  return /^(?:[17]\d{11,}|(?!62\d{12}@)\d{14,})@c\.us$/.test(id);
}

/** The contacts whose name or number holds what was typed; numbers with or without their signs. */
export function findContacts(contacts: readonly Contact[], text: string): readonly Contact[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return contacts;
  const numbers = numbersIn(text);
  return contacts.filter(
    ({ chatId, folded }) =>
      words.every((word) => folded.includes(word)) ||
      numbers.some((digits) => chatId.includes(digits)),
  );
}

/** The digits of a number as one types it, `00`, `0` or `8` before it taken for the country code's place. */
function numbersIn(text: string): string[] {
  if (!/^[\d\s+().\-‐-―]*\d[\d\s+().\-‐-―]*$/.test(text)) return [];
  const digits = text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return digits.startsWith("8") ? [digits, `7${digits.slice(1)}`] : [digits];
}

/**
 * Whether an instance's contacts come without most of their names, by its setting `enableLidMode`: it is
 * not known then who of them is saved.
 *
 * @see https://github.com/green-api/issues/issues/1125
 */
export function hidesNames(settings: ResponseOf<"getSettings"> | "failed" | undefined): boolean {
  return typeof settings === "object" && settings["enableLidMode"] === true;
}

/** Names by `chatId`, of those who have one. */
export function namesOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const named = contacts.filter(({ name }) => name !== "");
  return new Map(named.map(({ chatId, name }) => [chatId, name]));
}

/**
 * The contacts that a status "to everyone" is for: those the phone has saved. Where GREEN-API knows
 * no name at all, a fault of its own (issue 792), nobody can tell, and all of them are.
 */
export function savedContacts(contacts: readonly Contact[]): readonly Contact[] {
  const saved = contacts.filter((contact) => contact.saved);
  return saved.length > 0 ? saved : contacts;
}

/**
 * The recipients after a choice among contacts: who is ticked is in, who was unticked is out, and all
 * others stay where they are.
 *
 * @param before who was ticked at first: a contact that GREEN-API told of only later was never unticked.
 */
export function withContacts(
  recipients: readonly string[],
  before: ReadonlySet<string>,
  ticked: ReadonlySet<string>,
): string[] {
  const kept = recipients.filter((entry) => !before.has(entry) || ticked.has(entry));
  return [...new Set([...kept, ...ticked])];
}
