import { isListLost, type SendRecord } from "../record/record.ts";

const published = ["sent", "delivered", "read"];

/**
 * Whether the last status to everyone of an instance left the queue without being published.
 *
 * @param records of any instance, newest first.
 * @see https://github.com/green-api/issues/issues/1124
 */
export function missedEveryone(records: readonly SendRecord[], idInstance: string): boolean {
  const known = records.find(
    (record) =>
      record.idInstance === idInstance &&
      !record.request.participants?.length &&
      !isListLost(record) &&
      (record.state === "dropped" || published.includes(record.state)),
  );
  return known?.state === "dropped";
}
