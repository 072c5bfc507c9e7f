import { maskNumbers } from "./mask.ts";

/** A JSON field whose value is a number, in quotes or not. */
const field = String.raw`"(?<name>\w+)"\s*:\s*(?<value>"?\d+"?)(?=\s*[,}\]]|$)`;
const dateAndTime = String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?`;
const uuid = String.raw`\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;
const version = String.raw`\b\d+(?:\.\d+){3,}\b`;
const chatId = String.raw`\d+@(?:c\.us|g\.us|lid|s\.whatsapp\.net)`;
/** E.164 has 15 digits at most; people write signs between them. */
const phone = String.raw`(?<!\w)\d(?:[\s().\-‐-―]{0,2}\d){6,14}(?!\w)`;

/** What could be taken for a phone number and is none comes first, so that it is passed over. */
const parts = new RegExp(
  `(?<other>${dateAndTime}|${uuid}|${version})|${field}|${chatId}|${phone}`,
  "gi",
);

/** Fields of GREEN-API that hold a phone number or a chat id. */
const isOfPerson = /phone|wid|chat|contact|sender|participant|recipient|number/i;
const isOfInstanceOrTime = /idInstance|time|date/i;
/** A number in quotes may be a phone number whatever its field is called. */
const mayBePhone = /^"\d{7,15}"$/;

/** Masks the phone numbers and chat ids of a text that may hold JSON. Dates, times, counts and other ids stay. */
export function maskPhones(text: string): string {
  return text.replace(parts, (found: string, ...rest) => {
    const { other, name, value = "" }: Partial<Record<string, string>> = rest.at(-1);
    if (other) return found;
    const isKept = name && !isOfPerson.test(name);
    if (isKept && (isOfInstanceOrTime.test(name) || !mayBePhone.test(value))) return found;
    return maskNumbers(found);
  });
}
