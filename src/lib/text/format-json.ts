/** Strings, which may be cut off, brackets and separators, and everything else between spaces. */
const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Writes JSON with one value on each line. All that it changes is the space between values: numbers, escapes and
 * repeated names stay as they came. JSON whose end is missing is written as far as it goes.
 */
export function formatJson(json: string): string {
  const parts: string[] = [];
  let depth = 0;
  let before = "";
  const newLine = () => parts.push("\n", "  ".repeat(Math.min(depth, MAX_DEPTH)));
  for (const [token] of json.matchAll(tokens)) {
    const isEnd = token === "}" || token === "]";
    const isAfterStart = before === "{" || before === "[";
    if (isEnd) depth = Math.max(0, depth - 1);
    if (isEnd ? !isAfterStart : isAfterStart) newLine();
    parts.push(token);
    if (token === "{" || token === "[") depth += 1;
    if (token === ",") newLine();
    if (token === ":") parts.push(" ");
    before = token;
  }
  return parts.join("");
}

/** Deeper values are not indented further, so that the text stays as long as it is. */
const MAX_DEPTH = 20;
