import { parseJson } from "../../lib/parse-json.ts";

const MAX_DEPTH = 20;

const space = /\s+/y;
const comment = /\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//y;
const bare = /[\w$.+-]+/y;
const keyEnd = /\s*:/y;
const inDouble = /[^"\\\n]+/y;
const inSingle = /[^'"\\\n]+/y;

const words: Record<string, string> = {
  true: "true",
  false: "false",
  True: "true",
  False: "false",
};

/**
 * Reads the JSON value that begins at a place of a text, and forgives what people and documentation
 * write: comments, commas before a closing bracket, and JavaScript's and Python's single quotes,
 * names without quotes, `True` and `None`. A name that stands for a value, a variable, reads as null.
 * One pass; what it makes is parsed as strict JSON, so nothing in it can run.
 *
 * @returns undefined where no value begins there, or one that is nested too deeply.
 */
export function readLooseJson(text: string, start = 0): unknown {
  const strict: string[] = [];
  let depth = 0;
  let at = start;

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };

  /** A quoted text, written as JSON writes it; false where it is never closed. */
  const string = (quote: string): boolean => {
    const run = quote === '"' ? inDouble : inSingle;
    strict.push('"');
    at += 1;
    while (at < text.length) {
      const plain = match(run);
      if (plain) {
        strict.push(JSON.stringify(plain).slice(1, -1));
        at += plain.length;
      }
      const char = text.charAt(at);
      at += 1;
      if (char === quote) {
        strict.push('"');
        return true;
      }
      if (char === "\\") {
        strict.push(strictEscape(text, at));
        at += text.charAt(at) === "x" ? 3 : 1;
      } else if (char !== "") {
        strict.push(JSON.stringify(char).slice(1, -1));
      }
    }
    return false;
  };

  while (at < text.length) {
    const skipped = match(space) ?? match(comment);
    if (skipped) {
      at += skipped.length;
      continue;
    }
    const char = text.charAt(at);
    if (char === '"' || char === "'") {
      if (!string(char)) return undefined;
    } else if ("{[".includes(char)) {
      depth += 1;
      if (depth > MAX_DEPTH) return undefined;
      strict.push(char);
      at += 1;
    } else if ("}]".includes(char)) {
      depth -= 1;
      if (strict.at(-1) === ",") strict.pop();
      strict.push(char);
      at += 1;
    } else if (":,".includes(char)) {
      strict.push(char);
      at += 1;
    } else {
      const word = match(bare);
      if (!word) return undefined;
      at += word.length;
      const isKey = match(keyEnd) !== undefined;
      const isNumber = /^-?\d+(?:\.\d+)?$/.test(word);
      strict.push(isKey ? JSON.stringify(word) : isNumber ? word : (words[word] ?? "null"));
    }
    if (depth <= 0) break;
  }
  return parseJson(strict.join(""));
}

/** What a backslash makes of the letters after it, as JSON writes it. */
function strictEscape(text: string, at: number): string {
  const char = text.charAt(at);
  if (char === "x") return `\\u00${text.slice(at + 1, at + 3)}`;
  if (char === "\n") return "";
  return '"\\/bfnrtu'.includes(char) ? `\\${char}` : char;
}
