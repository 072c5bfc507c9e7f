import type { GatewayFailureCode } from "../../protocol/gateway-failure.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";

/** Headers of everything that leaves `/proxy`: never kept, never guessed at, never run as a page. */
export const protectiveHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox",
};

/** Why there is no answer of GREEN-API's to pass on. */
export interface GatewayFailure {
  code: GatewayFailureCode;
  status: number;
  message: string;
  /** Whether GREEN-API may have seen the request: "no" only where that is ruled out. */
  left: "yes" | "no";
}

/**
 * The gateway's own answer in GREEN-API's place. `X-Request-Left` marks it as such, for GREEN-API's
 * answers never carry that header.
 */
export function gatewayAnswer(failure: GatewayFailure, headers?: Record<string, string>): Response {
  const { code, status, message, left } = failure;
  return Response.json(
    { code, message },
    { status, headers: { ...protectiveHeaders, [REQUEST_LEFT_HEADER]: left, ...headers } },
  );
}

/** Refuses a request before anything is opened for it. */
export function refuse(
  status: 400 | 403 | 404 | 405 | 412 | 413 | 415 | 422,
  message: string,
  headers?: Record<string, string>,
): Response {
  return gatewayAnswer({ code: "request-refused", status, message, left: "no" }, headers);
}
