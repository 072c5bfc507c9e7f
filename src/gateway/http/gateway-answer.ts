import type { GatewayFailureCode } from "../../protocol/gateway-failure.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";

/** Headers of all answers of the gateway: not cached, of the stated type only, and never run as a page. */
export const protectiveHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox",
};

/** Why the gateway answers in GREEN-API's place. */
export interface GatewayFailure {
  code: GatewayFailureCode;
  status: number;
  message: string;
  /** Whether the request may have reached GREEN-API: "no" only if that is impossible. */
  left: "yes" | "no";
  /** The methods that the gateway knows, if this one is unknown. */
  methods?: readonly string[];
}

/**
 * The gateway's own answer in GREEN-API's place. The header `X-Request-Left` marks it: GREEN-API's answers
 * never have it.
 */
export function gatewayAnswer(failure: GatewayFailure, headers?: Record<string, string>): Response {
  const { code, status, message, left, methods } = failure;
  return Response.json(
    { code, message, methods },
    { status, headers: { ...protectiveHeaders, [REQUEST_LEFT_HEADER]: left, ...headers } },
  );
}

/** Refuses a request; no connection was opened for it. */
export function refuse(
  status: 400 | 403 | 404 | 405 | 412 | 413 | 415 | 422 | 428,
  message: string,
  headers?: Record<string, string>,
): Response {
  return gatewayAnswer({ code: "request-refused", status, message, left: "no" }, headers);
}
