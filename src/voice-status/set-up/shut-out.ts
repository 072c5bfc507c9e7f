import type { FailureCode } from "../../green-api/failure-catalogue.ts";

const codes: readonly FailureCode[] = [
  "unauthorized",
  "forbidden",
  "not-found",
  "request-refused",
  "instance-expired",
  "instance-deleted",
  "host-unreachable",
  "gateway-down",
  "signed-out",
  "not-allowed",
  "offline",
];

/** Whether a failure of one question means that no other question of the instance is answered either. */
export function isShutOut(code: FailureCode): boolean {
  return codes.includes(code);
}
