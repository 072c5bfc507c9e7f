/** Why a text cannot be a recipient; the interface has a sentence for each. */
export type RecipientProblem =
  | "group"
  | "id-not-known"
  | "not-a-number"
  | "national"
  | "too-short"
  | "too-long";

export type Recipient =
  | { valid: true; chatId: string; label: string }
  | { valid: false; text: string; problem: RecipientProblem };

/** GREEN-API's own client refuses fewer than 9 digits; its documentation allows up to 16. */
const MIN_DIGITS = 9;
const MAX_DIGITS = 16;

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const punctuation = /[\s().\-‐-―\u2212/]/g;
/** A spreadsheet's number; its last zero would be read as one more digit. */
const decimal = /^(\d+)\.0$/;

/**
 * Reads one recipient as people write them: `+7 (912) 345-67-89`, `79123456789@c.us`, `12345@lid`.
 *
 * @returns the `chatId` to send, or the text with the reason why it cannot be one.
 * @see https://green-api.com/en/docs/api/chat-id/
 */
export function parseRecipient(written: string): Recipient {
  const text = tidy(written);
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });

  const at = text.indexOf("@");
  const name = at < 0 ? text : text.slice(0, at);
  const domain = at < 0 ? undefined : text.slice(at + 1);
  if (domain === "g.us") return refuse("group");
  if (domain === "lid" && /^\d+$/.test(name)) return { valid: true, chatId: text, label: text };
  if (domain !== undefined && domain !== "c.us") return refuse("id-not-known");

  const number = name.replace(decimal, "$1").replace(punctuation, "");
  if (!/^\+?\d+$/.test(number)) return refuse("not-a-number");

  const international = number.replace(/^(?:\+|00)/, "");
  const isNational = international.startsWith("0") || /^89\d{9}$/.test(number);
  if (isNational) return refuse("national");
  if (international.length < MIN_DIGITS) return refuse("too-short");
  if (international.length > MAX_DIGITS) return refuse("too-long");
  return { valid: true, chatId: `${international}@c.us`, label: `+${international}` };
}

function tidy(written: string): string {
  return written
    .replace(invisible, "")
    .trim()
    .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
    .trim();
}
