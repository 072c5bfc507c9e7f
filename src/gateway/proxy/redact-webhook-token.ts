import { MASK, unescaped } from "../../green-api/redaction.ts";

const KEY = "webhookurltoken";

/** As GREEN-API writes it, with a value that is one. */
const setting = /("webhookUrlToken"\s*:\s*)("(?:[^"\\]|\\.)*"|[\w.+-]+)/gis;
const noValue = new Set(['""', "null"]);

/**
 * Cuts the value of `webhookUrlToken` out of an answer to getSettings. It is what GREEN-API shows to the
 * person's own server, and the studio needs it for nothing.
 *
 * @param text the body of the answer.
 * @returns the body with `***` for the value, all else as it was. Where the setting is not written as
 *   GREEN-API writes it, JSON is written again, and what is no JSON becomes an empty text.
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
    // No JSON, or nested without end: the page could not read it either.
    return "";
  }
}
