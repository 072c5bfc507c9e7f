const prompt =
  /^[ \t]*(?:PS\b[^>\n]{0,200}>|[A-Z]:\\[^>\n]{0,200}>|[\w.-]{1,40}@[\w.-]{1,60}:[^$#\n]{0,100}[$#]|[$>%#❯λ]|➜[ \t]+\S{1,60})[ \t]+/;
const continuation = /^[ \t]*>{1,2}[ \t]?/;
const lineNumber = /^[ \t]*\d{1,5}(?:[.:|)]|[ \t]+[|│])?[ \t]+/;

/** Removes what was copied with a text from a terminal or an editor: prompts and line numbers. */
export function withoutPrompts(text: string): string {
  const lines = text.split("\n");
  const rest = lines.slice(1);
  if (
    lines.length > 1 &&
    lines.every((line, at) => Number.parseInt(line, 10) === at + 1 && lineNumber.test(line))
  ) {
    return lines.map((line) => line.replace(lineNumber, "")).join("\n");
  }
  const first = (lines[0] ?? "").replace(prompt, "");
  const isTerminal =
    rest.length > 0 && rest.every((line) => line.trim() === "" || continuation.test(line));
  return [first, ...(isTerminal ? rest.map((line) => line.replace(continuation, "")) : rest)].join(
    "\n",
  );
}
