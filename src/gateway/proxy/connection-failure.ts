import type { GatewayFailure } from "../http/gateway-answer.ts";

/** Failures to find the host, to open the connection, or to trust its certificate. */
const beforeAnythingLeft = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "CERT_SIGNATURE_FAILURE",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "HOSTNAME_MISMATCH",
]);
const openingCalls = new Set(["connect", "getaddrinfo"]);

/**
 * The failure that a rejected `fetch` means: "host-unreachable" only if it certainly broke before the request
 * was written; otherwise GREEN-API may have acted on the request.
 */
export function connectionFailure(error: unknown): GatewayFailure {
  return neverOpened(error)
    ? {
        code: "host-unreachable",
        status: 502,
        message: "The connection to the host could not be opened; nothing was sent.",
        left: "no",
      }
    : {
        code: "connection-lost",
        status: 502,
        message: "The connection broke before the answer.",
        left: "yes",
      };
}

function neverOpened(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.every(neverOpened);
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall) return openingCalls.has(syscall);
  if (code && beforeAnythingLeft.has(code)) return true;
  if (error.message.includes("before secure TLS connection was established")) return true;
  return neverOpened(error.cause);
}
