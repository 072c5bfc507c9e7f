// Where numbering plans have changed, WhatsApp goes on with what a number was when its account was made: one
// person may be known by two numbers, and nobody can tell which from outside.

const MEXICO_MOBILE = /^521(?=\d{10}$)/;
const ARGENTINA_MOBILE = /^549(?=\d{10}$)/;
/** With the ninth digit that mobile numbers have got, and without it. */
const BRAZIL_MOBILE = /^(55\d\d)9?([6-9]\d{7})$/;
/** Area codes whose accounts have the ninth digit; those of the others have not. */
const BRAZIL_WITH_NINTH = /^55(?:1[1-9]|2[12478])/;

/**
 * The number by today's numbering plan, of one as WhatsApp may know it.
 *
 * @param digits international, without a plus.
 */
export function toNumberingPlan(digits: string): string {
  return digits.replace(MEXICO_MOBILE, "52").replace(BRAZIL_MOBILE, "$19$2");
}

/** The same text for two chatIds that may be one person's, as those of Mexico, Argentina and Brazil can be. */
function personOf(chatId: string): string {
  return chatId
    .replace("@c.us", "")
    .replace(MEXICO_MOBILE, "52")
    .replace(ARGENTINA_MOBILE, "54")
    .replace(BRAZIL_MOBILE, "$1$2");
}

/** Whether it is written as WhatsApp writes such numbers, as far as that is known. */
function isUsualForm(chatId: string): boolean {
  if (ARGENTINA_MOBILE.test(chatId.replace("@c.us", ""))) return true;
  const isLong = chatId.length === "5511912345678@c.us".length;
  return chatId.startsWith("55") && isLong === BRAZIL_WITH_NINTH.test(chatId);
}

/**
 * Finds the chatIds of a list that may belong to one person.
 *
 * @returns groups of two or more, in each the form that WhatsApp usually has first.
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
