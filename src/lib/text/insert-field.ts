import { applyEdits, modify } from "jsonc-parser";
import { parseJson } from "./parse-json.ts";

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };

/**
 * Adds a field to a JSON object, or replaces its value; everything else in the text stays as it is written.
 *
 * @returns the same text if it is no JSON object.
 */
export function insertField(text: string, name: string, value: unknown): string {
  const json = text.trim() === "" ? "{}" : text;
  const object = parseJson(json);
  if (typeof object !== "object" || object === null || Array.isArray(object)) return text;
  return applyEdits(json, modify(json, [name], value, { formattingOptions }));
}
