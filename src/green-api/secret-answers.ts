import { parseJson } from "../lib/text/parse-json.ts";
import { type Method, secretMethods } from "./endpoints.ts";
import { MASK } from "./redaction.ts";

/** Types of a `qr` answer whose `message` is a sentence. */
const sentences = new Set<unknown>(["alreadyLogged", "error"]);

/**
 * What may be shown and kept of an answer: without a code that links a phone.
 *
 * @param ok whether the answer is a success; a refusal has no code in it.
 * @returns the answer with `***` for each text that may be a code, and for an answer that is no JSON.
 * @see https://green-api.com/en/docs/api/account/QR/
 * @see https://green-api.com/en/docs/api/account/GetAuthorizationCode/
 */
export function withoutSecrets(method: Method, answer: string, ok: boolean): string {
  if (!ok || answer === "" || !secretMethods.includes(method)) return answer;
  const json = parseJson(answer);
  if (json === undefined) return MASK;
  const type = typeof json === "object" && json !== null && "type" in json ? json.type : undefined;
  if (sentences.has(type)) return answer;
  return JSON.stringify(json, (name, value: unknown) => {
    const isHarmless = typeof value === "boolean" || value === null || name === "type";
    return isHarmless || typeof value === "object" ? value : MASK;
  });
}
