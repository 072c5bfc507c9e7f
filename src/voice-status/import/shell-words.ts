/** A command as a shell passes it to a program: its words, and its standard input. */
export interface Command {
  words: string[];
  input: string | undefined;
}

const plainRun = /[^\s'"\\$<|;]+/y;
const doubleQuotedRun = /[^"\\]+/y;
const hereDocument = /<<-?[ \t]*(['"]?)([A-Za-z_]\w{0,40})\1/y;
const continuation = /\\[ \t]*\r?\n/y;
const space = /\s+/y;
const nextCommand = /curl\s/y;

/**
 * Splits the first command of a text as a POSIX shell does: quotes, `$'…'`, escapes, lines continued by a
 * backslash, a here-document. Nothing is expanded; `$NAME` stays as it is. A quote that is not closed ends with
 * the text. Any text is read in a single pass.
 */
export function shellWords(text: string): Command {
  const words: string[] = [];
  let pieces: string[] | undefined;
  let at = 0;

  const add = (piece: string) => (pieces ??= []).push(piece);
  const endWord = () => {
    if (pieces) words.push(pieces.join(""));
    pieces = undefined;
  };
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  /** Adds the text up to the closing quote. `escape` reads what follows a backslash. */
  const quoted = (run: RegExp, close: string, escape: (from: number) => [string, number]) => {
    add("");
    while (at < text.length && text[at] !== close) {
      const plain = match(run)?.[0] ?? "";
      add(plain);
      at += plain.length;
      if (text[at] !== "\\") continue;
      const [piece, length] = escape(at);
      add(piece);
      at += length;
    }
    at += 1;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const gap = match(continuation) ?? match(space);
    if (gap) {
      endWord();
      at += gap[0].length;
      if (words.length > 0 && match(nextCommand)) break;
    } else if (char === "'") {
      const end = text.indexOf("'", at + 1);
      add(text.slice(at + 1, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end + 1;
    } else if (char === '"') {
      at += 1;
      quoted(doubleQuotedRun, '"', (from) => doubleQuotedEscape(text, from));
    } else if (text.startsWith("$'", at)) {
      at += 2;
      quoted(/[^'\\]+/y, "'", (from) => ansiEscape(text, from));
    } else if (char === "\\") {
      add(text.charAt(at + 1));
      at += 2;
    } else if (char === "|" || (char === ";" && /^\s?$/.test(text.charAt(at + 1)))) {
      break;
    } else if (match(hereDocument)) {
      endWord();
      return { words, input: hereText(text, at) };
    } else {
      const plain = match(plainRun)?.[0] ?? char;
      add(plain);
      at += plain.length;
    }
  }
  endWord();
  return { words, input: undefined };
}

function doubleQuotedEscape(text: string, at: number): [piece: string, length: number] {
  const next = text.charAt(at + 1);
  if (next === "\n") return ["", 2];
  return '"\\$`'.includes(next) ? [next, 2] : [`\\${next}`, 2];
}

const ansiCode = /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|U([0-9a-f]{1,6})|([0-7]{1,3}))/iy;
const ansiNames: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\u0007",
  e: "\u001B",
};

function ansiEscape(text: string, at: number): [piece: string, length: number] {
  ansiCode.lastIndex = at;
  const code = ansiCode.exec(text);
  if (!code) {
    const next = text.charAt(at + 1);
    return [ansiNames[next] ?? next, 2];
  }
  const [escape, ...digits] = code;
  const octal = digits.pop();
  const hex = digits.find((part) => part !== undefined) ?? "0";
  const point = octal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8);
  const isCharacter = point <= 0x10_ff_ff;
  return [isCharacter ? String.fromCodePoint(point) : "\uFFFD", escape.length];
}

/** The lines of a here-document, up to the line that contains only its name. */
function hereText(text: string, at: number): string {
  hereDocument.lastIndex = at;
  const name = hereDocument.exec(text)?.[2] ?? "";
  const start = text.indexOf("\n", at);
  if (start < 0) return "";
  let end = text.indexOf(`\n${name}`, start);
  while (end >= 0 && !/^[\r\n]?$/.test(text.charAt(end + name.length + 1))) {
    end = text.indexOf(`\n${name}`, end + 1);
  }
  return text.slice(start + 1, end < 0 ? text.length : end);
}
