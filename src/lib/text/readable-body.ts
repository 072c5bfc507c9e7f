import { parseJson } from "./parse-json.ts";
import { formatJson } from "./format-json.ts";

export type BodyKind = "empty" | "json" | "html" | "text";

/** A body as it is shown: JSON with one value on each line, everything else as it came. */
export function readableBody(text: string, isCut: boolean): { kind: BodyKind; text: string } {
  if (text.trim() === "") return { kind: "empty", text };
  const isJson = isCut ? /^\s*[{[]/.test(text) : parseJson(text) !== undefined;
  if (isJson) return { kind: "json", text: formatJson(text) };
  const isHtml = /^\s*<(?:!doctype html|html|head|body|center|h1)\b/i.test(text);
  return { kind: isHtml ? "html" : "text", text };
}
