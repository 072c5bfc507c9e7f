import type { ResponseOf } from "../../../green-api/contract.ts";
import type { EmulatedInstance } from "./emulated-instance.ts";

type Contacts = ResponseOf<"getContacts">;

/** Digits, the name that the person chose, and the name in the address book if the number is saved. */
const people: [string, string, string?][] = [
  ["447700900101", "Amelia Hart", "Amelia"],
  ["447700900102", "Oliver Stone", "Oliver Stone"],
  ["447700900103", "The Corner Bakery", "Bakery on the corner"],
  ["447700900104", "Priya N."],
  ["12025550102", "Jack Miller", "Jack Miller"],
  ["12025550143", "Grace Kim", "Grace (Washington)"],
  ["12025550177", "Noah", "Noah the plumber"],
  ["12025550189", "Mia Torres"],
  ["61491570156", "Charlotte Webb", "Charlotte Webb"],
  ["61491570157", "Liam O'Connor", "Liam"],
  ["61491570158", "Zoë Chen", "Zoë Chen"],
  ["33639981101", "Camille Laurent", "Camille"],
  ["33639981102", "Étienne Moreau", "Étienne Moreau"],
  ["353209101234", "Saoirse Byrne", "Saoirse"],
  ["46701740605", "Åsa Lindqvist", "Åsa"],
  ["46701740606", "Björn Ek"],
  ["70000001101", "Анна Котова", "Аня"],
  ["70000001102", "Михаил Орлов", "Михаил Орлов"],
  ["70000001103", "Ёлка и Ко", "Ёлка, цветы"],
  ["70000001104", "Дарья Лисицына", "Даша"],
  ["70000001105", "Тимур Сафин", "Тимур"],
  ["70000001106", "Щеглов Пётр"],
  ["77000000101", "Айгерим Нур", "Айгерим"],
  ["77000000102", "Данияр Омар", "Данияр (Алматы)"],
];

const MANY = 10_000;

/** Invented people with invented numbers. */
const demoContacts: Contacts = [
  ...people.map(([digits, name, contactName = ""]) => {
    return { id: `${digits}@c.us`, name, contactName, type: "user" };
  }),
  { id: "120363000000000001@g.us", name: "Weekend in the hills", type: "group" },
];

const nameless: Contacts = demoContacts.map((contact) => {
  return contact.type === "user" ? { ...contact, name: "", contactName: "" } : contact;
});

/**
 * An address book with `enableLidMode`: most names are missing, ids replace the numbers, some ids look like
 * numbers, and one row has no id at all.
 */
const hidden: Contacts = [
  ...demoContacts.map((contact, index) => {
    if (contact.type !== "user") return contact;
    const id = index % 3 === 0 ? contact.id : lidOf(contact.id, index % 3 === 1 ? "lid" : "c.us");
    return { ...contact, id, name: "", contactName: index === 0 ? contact.contactName : "" };
  }),
  { id: "null@c.us", name: "", type: "user" },
];

/** An address book that has most people twice, by number and by id: the same saved name matches the two. */
const inPairs: Contacts = demoContacts.flatMap((contact) =>
  contact.contactName ? [contact, { ...contact, id: lidOf(contact.id, "lid") }] : [contact],
);

/** An id of 15 digits that is a phone number in no country. */
export function lidOf(chatId: string, domain: string): string {
  const digits = chatId.slice(0, chatId.indexOf("@"));
  return `1${[...digits].toReversed().join("").padEnd(14, "7")}@${domain}`;
}

/** Ten thousand contacts, of whom every tenth is not saved. */
function manyContacts(): Contacts {
  return Array.from({ length: MANY }, (_, index) => {
    const [, name] = people[index % people.length] ?? ["", ""];
    const numbered = `${name} ${index}`;
    const contactName = index % 10 === 9 ? "" : numbered;
    return { id: `${70_000_010_000 + index}@c.us`, name: numbered, contactName, type: "user" };
  });
}

/** The address book of an instance. */
export function contactsOf({ behaviour }: EmulatedInstance): Contacts {
  const books = {
    none: () => [],
    many: manyContacts,
    nameless: () => nameless,
    lid: () => hidden,
    "lid-pairs": () => inPairs,
  };
  return behaviour.contacts ? books[behaviour.contacts]() : demoContacts;
}

/** Everyone who gets a status of the instance if no recipients are chosen. */
export function everyoneOf(instance: EmulatedInstance): string[] {
  const book = instance.behaviour.contacts === "lid-pairs" ? demoContacts : contactsOf(instance);
  return book
    .filter(({ id, type }) => type === "user" && /^\d/.test(id))
    .map((contact) => contact.id);
}

/** Whether a number has WhatsApp in the emulator: all have it, except those that end in 0000. */
export function hasWhatsapp(digits: string): boolean {
  return !digits.endsWith("0000");
}
