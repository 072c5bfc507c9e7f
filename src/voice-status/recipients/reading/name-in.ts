import { extensionWords } from "./extension-words.ts";
import { otherNumberWords, phoneWords } from "./words.ts";

/** A longer text is a remark. */
const MAX_NAME = 60;

/** Words that say what kind of number it is, not whose. */
const label = new RegExp(
  `^(?:${phoneWords}|${otherNumberWords}|${extensionWords}|ext=?)[\\s.:=№#\\d]*$`,
  "i",
);
/** What a name does not contain: the end of a sentence, a year, another number, HTML. */
const noName = /[!?@<>=/]|\d{3}/;

/** The first part of a text that may be a person's name, without the signs and labels around it. */
export function nameIn(text: string): string | undefined {
  return text
    .split(/[\n\t,;|:]+/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\d).]+$/gu, "").replace(/\s+/g, " "))
    .map((part) => (part.includes("(") ? part : part.replace(/\)$/, "")))
    .find(mayBeName);
}

/** Names begin with a capital letter, in scripts that have them. */
function mayBeName(words: string): boolean {
  const isShort = words.length > 1 && words.length <= MAX_NAME;
  const hasCapital = words !== words.toLowerCase() || words === words.toUpperCase();
  return isShort && /\p{L}/u.test(words) && hasCapital && !label.test(words) && !noName.test(words);
}
