import { fromScientific } from "./reading/scientific-number.ts";
import { extensionWords } from "./reading/extension-words.ts";

/** Why a text cannot be a recipient; the interface has a sentence for each. */
export type RecipientProblem =
  | "group"
  | "id-not-known"
  | "not-a-number"
  | "extension"
  | "letter-o"
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

/** A number in one notation, `+` and digits or only digits, not checked yet. */
interface Written {
  text: string;
  number: string;
  /** Written as a `chatId`, which is international even without a plus. */
  isChatId: boolean;
}

/** GREEN-API's own client refuses fewer than 9 digits; its documentation allows up to 16. */
const MIN_DIGITS = 9;
const MAX_DIGITS = 16;
const MAX_LID = 30;
/** A number is never longer. The rest of a longer text would only slow the page down. */
const MAX_TEXT_LENGTH = 200;

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const punctuation = /[\s().\-‐-―\u2212/]/g;
/** Full-width, Arabic and Persian digits: the last four bits of each are its value. */
const otherDigits = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;
/** A spreadsheet's number with zeros after its decimal sign, which would otherwise be read as more digits. */
const decimal = /^(\d+)[.,]00?$/;
const extension = new RegExp(
  `^\\+?[\\d\\s().\\-/]{5,60}[\\s,;(]{0,3}(?:${extensionWords})[\\s.:=#]{0,3}\\d{1,7}\\)?$`,
  "i",
);

/**
 * Reads one recipient by its form alone: `+7 (912) 345-67-89`, `79123456789@c.us`, `12345@lid`. A number must
 * be international. `phone-number.ts` knows the numbers of each country.
 *
 * @returns the `chatId` to send, or the text and why it cannot be a recipient.
 * @see https://green-api.com/en/docs/api/chat-id/
 */
export function parseRecipient(written: string): Recipient {
  const parts = splitWritten(written);
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

/**
 * Refuses what cannot be a number in any country, recognises hidden numbers, and otherwise returns the number,
 * not checked yet.
 */
export function splitWritten(written: string): Recipient | Written {
  const tidied = tidy(written);
  const text = tidied.length > MAX_TEXT_LENGTH ? `${tidied.slice(0, MAX_TEXT_LENGTH)}…` : tidied;
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });

  const { name, domain } = partsOf(tidied);
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

/**
 * The number and the domain of an id, in the spellings of GREEN-API and of WhatsApp's own programs
 * (`79…:12@s.whatsapp.net`), and with common slips.
 */
function partsOf(tidied: string): { name: string; domain: string | undefined } {
  const at = tidied.indexOf("@");
  if (at < 0) return { name: tidied, domain: undefined };
  // A sample in GREEN-API's documentation has a Cyrillic letter here.
  const domain = tidied
    .slice(at + 1)
    .toLowerCase()
    .replace("\u0441.us", "c.us");
  const isWhatsAppDomain = domain === "s.whatsapp.net";
  // After the number comes the number of the person's device.
  const name = tidied.slice(0, at).replace(/(?<=^\d{1,30})(?:\.\d{1,3})?:\d{1,3}$/, "");
  return { name, domain: isWhatsAppDomain ? "c.us" : domain };
}

/** Turns digits of other scripts into ASCII, and removes invisible characters. */
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
