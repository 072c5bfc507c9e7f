import { QUEUE_LIFETIME_MS } from "../../green-api/limits.ts";
import type { SendRecord } from "../record/record.ts";

const codes = ["not-authorized", "account-suspended"];

/**
 * Whether GREEN-API refused the last status of an instance within a day because the instance is not authorized.
 *
 * @param records of any instance, newest first.
 * @param now unix milliseconds.
 * @see https://green-api.com/en/docs/api/common-errors/
 */
export function isRefusedInState(
  records: readonly SendRecord[],
  idInstance: string,
  now: number,
): boolean {
  const last = records.find((record) => record.idInstance === idInstance && !record.elsewhere);
  if (last?.state !== "rejected" || now - last.startedAt > QUEUE_LIFETIME_MS) return false;
  return codes.includes(last.failure?.code ?? "");
}
