import { isClosing, isOpening, Literals } from "./literals.ts";
import { isQuote } from "./quoted-text.ts";

/** Names and their values in a text, in its order, and how certain the values are. */
export interface Fields {
  values: Map<string, unknown>;
  /** How many values had no quotes. */
  bare: number;
  /** Where the pairs begin in the text. */
  start: number;
}

export const fieldNames = ["urlFile", "fileName", "backgroundColor", "participants"] as const;

const spelling = "(?:url_?file|file_?name|background_?color|participants)";
/** The name of a field, in the notation of any language, and the sign before its value. */
export const fieldSign = new RegExp(
  `${spelling}(?:\\\\*["'\`]+\\s{0,9}[\\])]?\\s{0,9}(?:[:=,]|to\\b)|\\s{0,9}(?:[:=(]|->))`,
  "gi",
);

const assignment = /\s*(?:\]\s*)?(?::=|=>|->|==?|:(?!\/\/)|\bto\b)/y;
/** These signs count only after the name of a field: `{"urlFile", …}`, `put("urlFile", …)`, `urlFile("…")`. */
const loosePair = /\s*[,(]/y;

/**
 * Reads pairs of name and value from a position in a text, in the notation of any language: JSON, dictionaries,
 * hash tables, structures, pairs, calls, assignments, lines of `name: value`.
 *
 * @param start an opening bracket, to read all pairs inside it; or any other position, to read only the fields
 *   of a voice status, up to the end of the text.
 */
export function readFields(text: string, start: number): Fields {
  const values = new Map<string, unknown>();
  const literals = new Literals(text, start);
  const readsToEnd = !isOpening(literals.char);
  let depth = 0;

  while (!literals.isAtEnd) {
    literals.skip();
    const { char } = literals;
    if (isOpening(char)) {
      depth += 1;
      literals.at += 1;
      continue;
    }
    if (isClosing(char)) {
      depth -= 1;
      literals.at += 1;
      if (depth <= 0 && !readsToEnd) break;
      continue;
    }
    const isQuoted = isQuote(char);
    const written = isQuoted ? literals.string() : literals.word();
    if (written === undefined) {
      literals.at += 1;
      continue;
    }
    const name = isQuoted ? written : fieldOf(written);
    const isField = isFieldName(name);
    const sign = literals.take(assignment)?.[0] ?? (isField && literals.take(loosePair)?.[0]);
    if (!sign) continue;
    if (sign.includes("]")) depth -= 1;
    if (sign.endsWith("(")) depth += 1;
    literals.skip();
    // PowerShell's `@{ participants = @() }` is a body; in other languages this is the default of a parameter.
    const isDefault = /^\s*=$/.test(sign) && literals.char !== "@";
    const isInBody = depth > 0 ? !isDefault : (isQuoted ? /[:,]$/ : /:$/).test(sign);
    const value = name === "participants" ? recipientsOf(literals, isInBody) : literals.value();
    const isNamedHere = isField || (!readsToEnd && depth === 1);
    if (isNamedHere && value !== undefined && !values.has(name)) values.set(name, value);
  }
  return { values, bare: literals.bare, start };
}

/**
 * Reads a list, which may be inside quotes. An empty list outside a body gives null, because a program fills it
 * later.
 */
function recipientsOf(literals: Literals, isInBody: boolean): unknown {
  const value = literals.value();
  if (typeof value === "string" && value.startsWith("[")) return new Literals(value, 0).value();
  const isEmpty = Array.isArray(value) && value.length === 0;
  return isEmpty && !isInBody ? null : value;
}

export function isFieldName(name: string): boolean {
  return fieldNames.some((field) => field === name);
}

/** Reads `body.url_file`, `UrlFile` and `setUrlFile` as `urlFile`. Other names are not changed. */
function fieldOf(word: string): string {
  const last = word
    .slice(word.lastIndexOf(".") + 1)
    .replace(/^\$|^--?|^(?:set|with)_?(?=[A-Z])/, "");
  const plain = last.replaceAll("_", "").toLowerCase();
  return fieldNames.find((field) => field.toLowerCase() === plain) ?? word;
}
