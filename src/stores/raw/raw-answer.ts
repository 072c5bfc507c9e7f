import type { Method } from "../../green-api/contract.ts";
import type { LoggedCall } from "../calls/call-log.ts";
import type { useRawCall } from "./raw-call.ts";

type Last = Pick<ReturnType<typeof useRawCall.getState>, "method" | "attemptId">;

/**
 * Finds the newest call of a method that was written by hand. What sends something is found by its attempt, which no
 * other call has: a test run may send in the meantime.
 *
 * @param calls newest first.
 * @param last the last raw request.
 */
export function rawCallIn(
  calls: readonly LoggedCall[],
  method: Method,
  last: Last,
): LoggedCall | undefined {
  const attemptId = last.method === method ? last.attemptId : undefined;
  return calls.find((call) =>
    attemptId ? call.attemptId === attemptId : call.isRaw === true && call.method === method,
  );
}
