import * as z from "zod/mini";
import type { GatewayFailureCode } from "../protocol/gateway-failure.ts";

/** Every way a call can fail, as the interface knows it. Titles and advice are in `i18n`, one for each. */
export type FailureCode = ApiFailureCode | GatewayFailureCode | ClientFailureCode;

/** GREEN-API answered, and its answer is a refusal or a fault of its own. */
type ApiFailureCode = (typeof catalogue)[number]["code"];

/** Nothing usable came back at all. */
type ClientFailureCode =
  | "gateway-down"
  | "offline"
  | "answer-not-understood"
  | "stopped-waiting"
  | "stopped-in-time"
  | "left-too-late"
  | "never-left"
  | "tab-closed";

interface Row {
  code: string;
  status: number;
  /** What the body must contain: GREEN-API's 400 has many meanings. */
  text?: RegExp;
}

/** The first row whose status and text match wins, so specific rows come before general ones. */
const catalogue = [
  { code: "preflight-only", status: 204 },
  { code: "not-authorized", status: 400, text: /not authorized/i },
  { code: "instance-starting", status: 400, text: /starting/i },
  { code: "instance-expired", status: 400, text: /expired/i },
  // Only from the last "instance" before "deleted": a search from each to the end is quadratic.
  { code: "instance-deleted", status: 400, text: /instance\b(?:(?!instance\b).)*\bdeleted/i },
  { code: "status-not-found", status: 400, text: /message not ?found/i },
  { code: "account-suspended", status: 400, text: /\bsuspended\b/i },
  { code: "malformed-json", status: 400, text: /\bJSON\b/ },
  { code: "validation-failed", status: 400 },
  { code: "unauthorized", status: 401 },
  { code: "account-suspended", status: 403, text: /\bsuspended\b/i },
  { code: "forbidden", status: 403 },
  { code: "not-found", status: 404 },
  { code: "too-many-requests", status: 429 },
  { code: "correspondents-quota-exceeded", status: 466, text: /CORRESPONDENTS_QUOT[EA]_EXCEEDED/ },
  { code: "quota-exceeded", status: 466 },
  { code: "client-closed-request", status: 499 },
  { code: "file-too-large", status: 500, text: /exceeded max upload size/i },
  { code: "server-error", status: 500 },
  { code: "bad-gateway", status: 502 },
  { code: "service-unavailable", status: 503 },
  { code: "upstream-timeout", status: 504 },
] as const satisfies Row[];

/** The code of the failure that GREEN-API's HTTP status and body mean. */
export function failureOf(status: number, body: string): FailureCode {
  const row = catalogue.find((candidate: Row) => {
    return candidate.status === status && (!candidate.text || candidate.text.test(body));
  });
  if (row) return row.code;
  if (status >= 500) return "server-error";
  return isRefusal(status) ? "validation-failed" : "answer-not-understood";
}

/**
 * Whether an HTTP status makes it certain that GREEN-API queued nothing. Its refusals (4xx, 466 included)
 * do; a server error does not, nor does a 408, 421 or 499, which are about the connection.
 */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 421, 499].includes(status);
}

const amount = z.union([z.number(), z.string().check(z.regex(/^\d+$/))]);
const quotaPart = z.object({
  used: amount,
  total: amount,
  status: z.string(),
  description: z.optional(z.string()),
});
const quotaBody = z.object({
  invokeStatus: z.optional(quotaPart),
  correspondentsStatus: z.optional(quotaPart),
});

export interface Quota {
  used: number;
  total: number;
  /** The only numbers that the tariff still allows, as GREEN-API lists them. */
  allowedNumbers: string[];
}

/**
 * Reads a 466 body: how much of the tariff is used, and which numbers are still allowed.
 *
 * @see https://green-api.com/en/docs/api/466-error-example-body/
 */
export function quotaOf(answer: unknown): Quota | undefined {
  const parsed = z.safeParse(quotaBody, answer);
  const part = parsed.data?.correspondentsStatus ?? parsed.data?.invokeStatus;
  if (!part) return undefined;
  const allowedNumbers = part.description?.match(/\d{7,16}(?:@[a-z.]+)?/g) ?? [];
  return { used: Number(part.used), total: Number(part.total), allowedNumbers };
}
