/** Whether a command is written for the Windows command prompt, which uses a caret instead of a backslash. */
export function isForWindows(text: string): boolean {
  return /\^[ \t]*\r?\n|\^"/.test(text);
}

const caret = /\^(?:[ \t]*\r?\n[ \t]*|([\s\S]))/g;
const caretAtLineEnd = /\^[ \t]*\r?\n/g;
const run = /[^\s"\\]+/y;
const quotedRun = /[^"\\]+/y;
const backslashes = /\\+/y;

/**
 * Splits a command for the Windows command prompt. If a browser copied it, there is a caret before every quote;
 * people write carets only at the ends of lines.
 */
export function windowsWords(text: string): string[] {
  const line = text.includes('^"')
    ? text.replace(caret, (_, escaped: string | undefined) => escaped ?? " ")
    : text.replace(caretAtLineEnd, " ");
  const words: string[] = [];
  let pieces: string[] | undefined;
  let isQuoted = false;
  let at = 0;

  const add = (piece: string) => (pieces ??= []).push(piece);
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0] ?? "";
  };

  while (at < line.length) {
    const slashes = match(backslashes);
    at += slashes.length;
    const char = line.charAt(at);
    if (char === '"') {
      // Two backslashes before a quote are one; a single one makes the quote a plain character.
      const isLetter = slashes.length % 2 === 1;
      add("\\".repeat(Math.floor(slashes.length / 2)) + (isLetter ? '"' : ""));
      if (!isLetter) isQuoted = !isQuoted;
      at += 1;
      continue;
    }
    if (slashes) add(slashes);
    if (!isQuoted && /\s/.test(char)) {
      if (pieces) words.push(pieces.join(""));
      pieces = undefined;
      at += 1;
      continue;
    }
    const plain = match(isQuoted ? quotedRun : run);
    if (plain) add(plain);
    at += plain.length;
  }
  if (pieces) words.push(pieces.join(""));
  return words;
}
