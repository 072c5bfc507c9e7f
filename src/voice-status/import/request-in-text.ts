import { toBackgroundColor } from "../background-color.ts";
import { toUrlFile } from "../audio-url.ts";
import { type Fields, fieldNames, fieldSign, readFields } from "./fields.ts";
import { isReadTooFar } from "./quoted-text.ts";
import { quotings } from "./quotings.ts";

/** How many positions are tried where a request may begin, and how many brackets before each. */
const MAX_PLACES = 3;
const MAX_BRACKETS = 4;
/** How many times a text may be quoted, one inside the other. */
const MAX_DEPTH = 2;

/**
 * Finds the body of a request in a text: the text itself, a program or a command around it, an answer, a page
 * of documentation. It is looked for in the text as it is, then with each way of quoting undone. The result
 * with the most values wins.
 *
 * @returns undefined if no field of a voice status has a value in the text.
 */
export function findFields(text: string): Fields | undefined {
  let best: Fields | undefined;
  let texts = [text];
  for (let depth = 0; depth <= MAX_DEPTH && !(best && depth > 1); depth += 1) {
    for (const candidate of texts) {
      best = better(best, fieldsIn(candidate));
      if (best && isComplete(best, candidate)) return best;
    }
    texts = [...new Set(texts.flatMap(quotings))].filter((other) => other.search(fieldSign) >= 0);
  }
  return best;
}

/** The result with more values; the first one if they are equal. */
export function better(one: Fields | undefined, other: Fields | undefined): Fields | undefined {
  if (!one || !other) return one ?? other;
  return scoreOf(other) > scoreOf(one) ? other : one;
}

/** Reads from the brackets before the first names of fields, and from these names. */
function fieldsIn(text: string): Fields | undefined {
  let best: Fields | undefined;
  let places = 0;
  for (const { index } of text.matchAll(fieldSign)) {
    let start = index;
    for (let attempt = 0; attempt < MAX_BRACKETS; attempt += 1) {
      start = lastBracket(text, start);
      if (start < 0) break;
      best = better(best, fieldsFrom(text, start));
      if (best && isComplete(best, text)) return best;
    }
    best = better(best, fieldsFrom(text, index));
    if (/["'`]/.test(text.charAt(index - 1))) best = better(best, fieldsFrom(text, index - 1));
    places += 1;
    if (places === MAX_PLACES) break;
  }
  return best;
}

function fieldsFrom(text: string, start: number): Fields | undefined {
  const fields = readFields(text, start);
  return fieldNames.some((name) => fields.values.has(name)) ? fields : undefined;
}

function lastBracket(text: string, before: number): number {
  return before > 0
    ? Math.max(...["{", "[", "("].map((open) => text.lastIndexOf(open, before - 1)))
    : -1;
}

/**
 * How many values can be used. A value without quotes counts a little less, because it may have been read too
 * far or not far enough.
 */
function scoreOf(fields: Fields): number {
  return 2 * usableNames(fields).length - Math.min(fields.bare, 4) / 4;
}

function isComplete(fields: Fields, text: string): boolean {
  const named = fieldNames.filter((name) => new RegExp(name, "i").test(text));
  return fields.bare === 0 && usableNames(fields).length === named.length;
}

function usableNames({ values }: Fields): string[] {
  return fieldNames.filter((name) => {
    const value = values.get(name);
    if (name === "participants") return Array.isArray(value);
    if (typeof value !== "string" || value.trim() === "" || isReadTooFar(value)) return false;
    if (name === "urlFile") return toUrlFile(value) !== null;
    return name === "fileName" || toBackgroundColor(value) !== null;
  });
}
