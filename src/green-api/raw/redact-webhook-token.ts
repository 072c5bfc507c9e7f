import { MASK, unescaped } from "../redaction.ts";

const KEY = "webhookurltoken";

/** The setting as GREEN-API writes it, with its value. */
const setting = /("webhookUrlToken"\s*:\s*)("[^"\\]*(?:\\.[^"\\]*)*"|[\w.+-]+)/gis;
const noValue = new Set(['""', "null"]);

/**
 * Cuts the value of `webhookUrlToken` out of an answer to getSettings, or out of a request that sets it. GREEN-API
 * shows this token to the person's own server; the studio does not need it.
 *
 * @param text the body of the answer or request.
 * @returns the body with `***` for the value. If the setting is not written as GREEN-API writes it, JSON is
 *   serialized again, and anything else becomes an empty text.
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 */
export function redactWebhookToken(text: string): string {
  const names = unescaped(text).toLowerCase().split(KEY).length - 1;
  let found = 0;
  const cut = text.replace(setting, (pair: string, name: string, value: string) => {
    found += 1;
    return noValue.has(value) ? pair : `${name}"${MASK}"`;
  });
  if (found === names) return cut;
  try {
    return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")), (name, value) => {
      return name.toLowerCase() === KEY && value ? MASK : value;
    });
  } catch {
    // No JSON, or nested too deeply: the page could not read it either.
    return "";
  }
}
