export function isQuote(char: string): boolean {
  return char === '"' || char === "'" || char === "`";
}

/**
 * Whether a text contains the end of a quoted string and the beginning of the next one, because it was read too
 * far.
 */
export function isReadTooFar(text: string): boolean {
  return /["'`]\s*(?:[+&\\.]\s*|\s)[a-z@$]{0,2}["'`]/i.test(text);
}

const run = { '"': /[^"\\]+/y, "'": /[^'\\]+/y, "`": /[^`\\]+/y };
const code = /u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})/iy;
const controls: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "" };

/**
 * Reads a quoted string by the rules of many languages at once: backslashes as in JSON, doubled quotes as in
 * BASIC, triple quotes as in Python.
 */
export function readString(text: string, start: number): { value: string; end: number } {
  const quote = text.charAt(start) as keyof typeof run;
  const triple = quote.repeat(3);
  // A BASIC string that begins with a quote also has three quotes here.
  if (quote !== "`" && text.startsWith(triple, start) && !/\w/.test(text.charAt(start + 3))) {
    const end = text.indexOf(triple, start + 3);
    const stop = end < 0 ? text.length : end;
    return { value: text.slice(start + 3, stop), end: stop + 3 };
  }
  const parts: string[] = [];
  let isEmpty = !text.startsWith(triple, start);
  let at = start + 1;
  while (at < text.length) {
    run[quote].lastIndex = at;
    const plain = run[quote].exec(text)?.[0] ?? "";
    parts.push(plain);
    at += plain.length;
    isEmpty &&= plain === "";
    if (text[at] === quote) {
      if (text[at + 1] !== quote || isEmpty) return { value: parts.join(""), end: at + 1 };
      parts.push(quote);
      at += 2;
    } else if (text[at] === "\\") {
      const { value, end } = readEscape(text, at + 1);
      parts.push(value);
      at = end;
      isEmpty = false;
    }
  }
  return { value: parts.join(""), end: at };
}

/** Reads the characters after a backslash. */
export function readEscape(text: string, at: number): { value: string; end: number } {
  code.lastIndex = at;
  const [escape, ...digits] = code.exec(text) ?? [];
  if (escape) {
    const point = Number.parseInt(digits.find(Boolean) ?? "", 16);
    return {
      value: point > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(point),
      end: at + escape.length,
    };
  }
  const char = text.charAt(at);
  return { value: controls[char] ?? char, end: at + 1 };
}
