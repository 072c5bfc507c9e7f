// When a numbering plan changes, WhatsApp keeps the number that an account was made with. One person may
// therefore be known by either of two numbers, and nobody can tell by which from outside.

const MEXICO_MOBILE = /^521(?=\d{10}$)/;
const ARGENTINA_MOBILE = /^549(?=\d{10}$)/;
/** With or without the ninth digit that was added to mobile numbers. */
const BRAZIL_MOBILE = /^(55\d\d)9?([6-9]\d{7})$/;
/** Area codes whose accounts have the ninth digit; those of the others do not. */
const BRAZIL_WITH_NINTH = /^55(?:1[1-9]|2[12478])/;

/**
 * The number in today's numbering plan, for a number as WhatsApp may know it.
 *
 * @param digits international, without a plus.
 */
export function toNumberingPlan(digits: string): string {
  return digits.replace(MEXICO_MOBILE, "52").replace(BRAZIL_MOBILE, "$19$2");
}

/** A text that is the same for two `chatId`s of Mexico, Argentina or Brazil if they may belong to one person. */
export function personOf(chatId: string): string {
  return chatId
    .replace("@c.us", "")
    .replace(MEXICO_MOBILE, "52")
    .replace(ARGENTINA_MOBILE, "54")
    .replace(BRAZIL_MOBILE, "$1$2");
}

/** Whether the number has the form that WhatsApp is known to use for it. */
function isUsualForm(chatId: string): boolean {
  if (ARGENTINA_MOBILE.test(chatId.replace("@c.us", ""))) return true;
  const isLong = chatId.length === "5511912345678@c.us".length;
  return chatId.startsWith("55") && isLong === BRAZIL_WITH_NINTH.test(chatId);
}

/**
 * Finds the `chatId`s in a list that may belong to one person.
 *
 * @returns groups of two or more, each beginning with the form that WhatsApp usually uses.
 */
export function findTwins(chatIds: Iterable<string>): string[][] {
  const people = new Map<string, string[]>();
  for (const chatId of chatIds) {
    if (!/^5[245]\d{10,11}@c\.us$/.test(chatId)) continue;
    const person = personOf(chatId);
    people.set(person, [...(people.get(person) ?? []), chatId]);
  }
  return [...people.values()]
    .filter((twins) => twins.length > 1)
    .map((twins) =>
      twins.toSorted((one, other) => Number(isUsualForm(other)) - Number(isUsualForm(one))),
    );
}
