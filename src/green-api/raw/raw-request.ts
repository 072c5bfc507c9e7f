import type { RawRequest } from "../client.ts";
import { contract, type Method } from "../contract.ts";
import { MASK, redact } from "../redaction.ts";
import { redactWebhookToken } from "./redact-webhook-token.ts";

/**
 * Makes a request of what a person wrote. Nothing is checked: a body may be broken, and values may be wrong.
 *
 * @param body the text of the body, or the file to upload; left out for a method that is called by GET.
 */
export function toRawRequest(method: Method, body: string | Blob): RawRequest {
  return {
    body: contract[method].verb === "GET" ? undefined : body,
    shown: typeof body === "string" && contract[method].verb === "POST" ? withoutTokens(body) : "",
  };
}

/**
 * The names and values of a query that a person wrote, with `***` for a token: the query is in the browser's own
 * address of the gateway. The gateway passes on the names that GREEN-API documents.
 *
 * @param text `name=value` pairs with `&` between them, with or without a `?`.
 */
export function toRawQuery(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(withoutTokens(text.trim())));
}

/** A text that a person wrote, without the tokens that must not be kept. */
export function withoutTokens(text: string): string {
  const kept = redact(redactWebhookToken(text));
  return kept === "" && text !== "" ? MASK : kept;
}
