import { parseJson } from "../../lib/parse-json.ts";
import { readLooseJson } from "./loose-json.ts";
import { isRequestBody } from "./request-body.ts";

const MAX_ATTEMPTS = 5;
const field = /(?:urlFile|participants|backgroundColor)["']?\s*:/;
const quotedRun = /[^"\\\n]+/y;

/** Finds the body of a request in a text around it: a program, an answer, a page of documentation. */
export function findRequestBody(text: string): object | undefined {
  return bodyAround(text) ?? bodyAround(joinedStrings(text));
}

/** The address of the call that such a text makes. */
export function findApiAddress(text: string): string | undefined {
  return /https?:\/\/[^\s"'`<>]{1,200}?\/waInstance[^\s"'`<>]{1,200}/.exec(text)?.[0];
}

/** The object that a field of the body stands in: the nearest brace before it that gives one. */
function bodyAround(text: string): object | undefined {
  const at = field.exec(text)?.index ?? -1;
  let brace = at;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && brace > 0; attempt += 1) {
    brace = text.lastIndexOf("{", brace - 1);
    if (brace < 0) return undefined;
    const value = readLooseJson(text, brace);
    if (isRequestBody(value)) return value;
  }
  return undefined;
}

/** Java and its like carry the body in texts, one for each line or few of them. */
function joinedStrings(text: string): string {
  if (!text.includes('\\"')) return "";
  const strings: string[] = [];
  let at = text.indexOf('"');
  while (at >= 0) {
    const end = endOfString(text, at);
    const value = parseJson(text.slice(at, end));
    if (typeof value === "string") strings.push(value);
    at = text.indexOf('"', end);
  }
  return strings.join("\n");
}

/** Where the text in double quotes that begins here ends, or the line that leaves it open. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    quotedRun.lastIndex = at;
    at += quotedRun.exec(text)?.[0].length ?? 0;
    if (text[at] === '"') return at + 1;
    if (text[at] !== "\\") return at;
    at += 2;
  }
  return at;
}
