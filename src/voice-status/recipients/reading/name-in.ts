import { extensionWords } from "./extension-words.ts";
import { otherNumberWords, phoneWords } from "./words.ts";

/** Longer than this it is a remark. */
const MAX_NAME = 60;

/** Words that say of what kind a number is, and not whose. */
const label = new RegExp(
  `^(?:${phoneWords}|${otherNumberWords}|${extensionWords}|ext=?)[\\s.:=№#\\d]*$`,
  "i",
);
/** A sentence, a year, another number, a mark of HTML. */
const noName = /[!?@<>=/]|\d{3}/;

/** The first words of a text that may be a person's name; what stands around it, signs and labels, is left out. */
export function nameIn(text: string): string | undefined {
  return text
    .split(/[\n\t,;|:]+/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\d).]+$/gu, "").replace(/\s+/g, " "))
    .map((part) => (part.includes("(") ? part : part.replace(/\)$/, "")))
    .find(mayBeName);
}

/** Names begin with a capital, in scripts that have them. */
function mayBeName(words: string): boolean {
  const isShort = words.length > 1 && words.length <= MAX_NAME;
  const hasCapital = words !== words.toLowerCase() || words === words.toUpperCase();
  return isShort && /\p{L}/u.test(words) && hasCapital && !label.test(words) && !noName.test(words);
}
