import { isClosing, isOpening, Literals } from "./literals.ts";
import { isQuote } from "./quoted-text.ts";

/** The names that a text gives values to, in its order, and how sure their values are. */
export interface Fields {
  values: Map<string, unknown>;
  /** How many values had no quotes. */
  bare: number;
  /** Where in the text the pairs begin. */
  start: number;
}

export const fieldNames = ["urlFile", "fileName", "backgroundColor", "participants"] as const;

const spelling = "(?:url_?file|file_?name|background_?color|participants)";
/** A field's name, however a language writes it, and the sign that gives it a value. */
export const fieldSign = new RegExp(
  `${spelling}(?:\\\\*["'\`]+\\s{0,9}[\\])]?\\s{0,9}(?:[:=,]|to\\b)|\\s{0,9}(?:[:=(]|->))`,
  "gi",
);

const assignment = /\s*(?:\]\s*)?(?::=|=>|->|==?|:(?!\/\/)|\bto\b)/y;
/** These make a pair with a name that is known: `{"urlFile", …}`, `put("urlFile", …)`, `urlFile("…")`. */
const loosePair = /\s*[,(]/y;

/**
 * Reads the pairs of name and value that follow a place of a text, in the notation of any language: JSON,
 * dictionaries, hash tables, structures, pairs, calls, assignments, lines of `name: value`.
 *
 * @param start where a bracket opens, of which the pairs are read, with all their names; or any other place,
 *   from which on only the fields of a voice status are looked for, to the end of the text.
 */
export function readFields(text: string, start: number): Fields {
  const values = new Map<string, unknown>();
  const literals = new Literals(text, start);
  const isWhole = !isOpening(literals.char);
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
      if (depth <= 0 && !isWhole) break;
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
    // PowerShell's `@{ participants = @() }` is a body; elsewhere this gives a parameter its default.
    const isDefault = /^\s*=$/.test(sign) && literals.char !== "@";
    const isInBody = depth > 0 ? !isDefault : (isQuoted ? /[:,]$/ : /:$/).test(sign);
    const value = name === "participants" ? recipientsOf(literals, isInBody) : literals.value();
    const isNamedHere = isField || (!isWhole && depth === 1);
    if (isNamedHere && value !== undefined && !values.has(name)) values.set(name, value);
  }
  return { values, bare: literals.bare, start };
}

/** A list, which may be quoted as a whole. An empty one outside a body is null: a program fills it later. */
function recipientsOf(literals: Literals, isInBody: boolean): unknown {
  const value = literals.value();
  if (typeof value === "string" && value.startsWith("[")) return new Literals(value, 0).value();
  const isEmpty = Array.isArray(value) && value.length === 0;
  return isEmpty && !isInBody ? null : value;
}

export function isFieldName(name: string): boolean {
  return fieldNames.some((field) => field === name);
}

/** `body.url_file`, `UrlFile` and `setUrlFile` are all `urlFile`; other names stay as they are. */
function fieldOf(word: string): string {
  const last = word
    .slice(word.lastIndexOf(".") + 1)
    .replace(/^\$|^--?|^(?:set|with)_?(?=[A-Z])/, "");
  const plain = last.replaceAll("_", "").toLowerCase();
  return fieldNames.find((field) => field.toLowerCase() === plain) ?? word;
}
