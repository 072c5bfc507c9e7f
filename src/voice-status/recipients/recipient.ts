import { fromScientific } from "./reading/scientific-number.ts";
import { extensionWords } from "./reading/extension-words.ts";

/** Why a text cannot be a recipient; the interface has a sentence for each. */
export type RecipientProblem =
  | "group"
  | "id-not-known"
  | "not-a-number"
  | "extension"
  | "rounded"
  | "several"
  | "other-number"
  | "zero-after-code"
  | "national"
  | "code-unknown"
  | "length-unknown"
  | "too-short"
  | "too-long";

export type Recipient =
  | { valid: true; chatId: string; label: string }
  | { valid: false; text: string; problem: RecipientProblem };

/** A number in one spelling, `+` and digits or digits alone, not yet judged. */
interface Written {
  text: string;
  number: string;
  /** Written as a chatId, which is international even without a plus. */
  isChatId: boolean;
}

/** GREEN-API's own client refuses fewer than 9 digits; its documentation allows up to 16. */
const MIN_DIGITS = 9;
const MAX_DIGITS = 16;
const MAX_LID = 30;
/** A number is never longer; the rest of a longer text would only weigh on the page. */
const MAX_KEPT = 200;

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const punctuation = /[\s().\-‐-―\u2212/]/g;
/** Full-width, Arabic and Persian digits: the last four bits of each are its value. */
const otherDigits = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;
/** A spreadsheet's number; its zeros would be read as more digits. */
const decimal = /^(\d+)[.,]00?$/;
const extension = new RegExp(
  `^\\+?[\\d\\s().\\-/]{5,60}[\\s,;(]{0,3}(?:${extensionWords})[\\s.:=#]{0,3}\\d{1,7}\\)?$`,
  "i",
);
const chatIdForm = /^(?:(?!0|89\d{9}@)\d{9,16}@c\.us|\d{1,30}@lid)$/;

/** Whether an entry of a draft's list is the `chatId` of a person; any other entry needs a look. */
export function isChatId(entry: string): boolean {
  return chatIdForm.test(entry);
}

/** The number of a `chatId`, with a plus and not grouped; an id that hides its number as it is. */
export function labelByForm(chatId: string): string {
  return chatId.endsWith("@c.us") ? `+${chatId.slice(0, -"@c.us".length)}` : chatId;
}

/**
 * Reads one recipient by its form alone: `+7 (912) 345-67-89`, `79123456789@c.us`, `12345@lid`. A
 * number must be international; what country has such numbers is for `phone-number.ts` to know.
 *
 * @returns the `chatId` to send, or the text with the reason why it cannot be one.
 * @see https://green-api.com/en/docs/api/chat-id/
 */
export function parseRecipient(written: string): Recipient {
  const parts = takeApart(written);
  if ("valid" in parts) return parts;
  const { text, number } = parts;
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });

  const international = number.replace(/^\+/, "");
  const isNational = international.startsWith("0") || /^89\d{9}$/.test(international);
  if (isNational) return refuse("national");
  if (international.length < MIN_DIGITS) return refuse("too-short");
  if (international.length > MAX_DIGITS) return refuse("too-long");
  return { valid: true, chatId: `${international}@c.us`, label: `+${international}` };
}

/** Settles what is plain without knowing any country's numbers, and leaves the number bare otherwise. */
export function takeApart(written: string): Recipient | Written {
  const whole = tidy(written);
  const text = whole.length > MAX_KEPT ? `${whole.slice(0, MAX_KEPT)}…` : whole;
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });

  const { name, domain } = partsOf(whole);
  if (domain === "g.us") return refuse("group");
  if (domain === "lid" && /^\d+$/.test(name)) {
    const chatId = `${name}@lid`;
    return name.length > MAX_LID ? refuse("too-long") : { valid: true, chatId, label: chatId };
  }
  if (domain !== undefined && domain !== "c.us") return refuse("id-not-known");

  if (extension.test(name)) return refuse("extension");
  const unrounded = fromScientific(name);
  if (unrounded === null) return refuse("rounded");
  const number = unrounded.replace(decimal, "$1").replace(punctuation, "").replace(/^00/, "+");
  if (!/^\+?\d+$/.test(number)) return refuse("not-a-number");
  return { text, number, isChatId: domain === "c.us" };
}

/** Number and domain of an id as GREEN-API, WhatsApp's own programs (`79…:12@s.whatsapp.net`) and slips spell it. */
function partsOf(whole: string): { name: string; domain: string | undefined } {
  const at = whole.indexOf("@");
  if (at < 0) return { name: whole, domain: undefined };
  // The Cyrillic letter of a sample in GREEN-API's documentation.
  const domain = whole
    .slice(at + 1)
    .toLowerCase()
    .replace("\u0441.us", "c.us");
  const isOfWhatsApp = domain === "s.whatsapp.net";
  // Which of the person's devices it is comes behind the number.
  const name = whole.slice(0, at).replace(/(?<=^\d{1,30})(?:\.\d{1,3})?:\d{1,3}$/, "");
  return { name, domain: isOfWhatsApp ? "c.us" : domain };
}

/** Makes plain letters of a text: digits of other scripts are ASCII, and what cannot be seen is gone. */
export function toPlainText(written: string): string {
  return written
    .replace(invisible, "")
    .replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll("\uFF0B", "+");
}

function tidy(written: string): string {
  return toPlainText(written)
    .trim()
    .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
    .trim();
}
