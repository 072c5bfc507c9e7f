import { parseJson } from "../../lib/text/parse-json.ts";
import { shellWords } from "../import/shell-words.ts";
import { windowsWords } from "../import/windows-words.ts";

interface CurlRequest {
  /** The method in the address, in its own words; undefined if there is no such address. */
  method: string | undefined;
  body: string;
}

const dataOption = /^(?:-d|--data(?:-raw|-binary|-ascii)?|--json)$/;

/** Takes method and body out of a cURL command; undefined if the text is none, or its body is not JSON. */
export function readCurlBody(text: string): CurlRequest | undefined {
  if (!/^\s*curl(?:\.exe)?\s/.test(text)) return undefined;
  const method = /\/waInstance\d+\/([a-z]+)/i.exec(text)?.[1];
  for (const words of [shellWords(text).words, windowsWords(text)]) {
    const at = words.findIndex((word) => dataOption.test(word));
    const body = words[at + 1];
    if (at >= 0 && body !== undefined && parseJson(body) !== undefined) return { method, body };
  }
  return undefined;
}
