import type { ResponseOf } from "../../green-api/contract.ts";
import type { SendRecord } from "../record/record.ts";

/** Something that waits to be sent. */
export interface QueueItem {
  /** Empty if GREEN-API gives none. */
  idMessage: string;
  /** The method that sent it, as GREEN-API writes it. */
  method: string;
  /** Its file name or the beginning of its text; may be empty. */
  title: string;
  /** When the studio sent it, in unix ms; undefined if something else did. */
  since: number | undefined;
  /** How many ms until it leaves at most, at the pace of the queue; undefined if the pace is not known. */
  leavesIn: number | undefined;
}

const MAX_TITLE = 60;

/**
 * The items of a queue, the next to leave first.
 *
 * @param delay `delaySendMessagesMilliseconds`.
 * @param records the history of the studio, which knows when its own statuses were sent.
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 */
export function queueItems(
  queue: ResponseOf<"showMessagesQueue">,
  delay: number | undefined,
  records: readonly SendRecord[],
): QueueItem[] {
  const sentAt = new Map(records.map(({ idMessage, startedAt }) => [idMessage, startedAt]));
  return queue.map(({ messageID = "", type, body }, index) => ({
    idMessage: messageID,
    method: type,
    title: titleOf(body ?? {}),
    since: messageID ? sentAt.get(messageID) : undefined,
    leavesIn: delay === undefined ? undefined : (index + 1) * delay,
  }));
}

function titleOf({ fileName, message }: Record<string, unknown>): string {
  const title = [fileName, message].find((text) => typeof text === "string" && text !== "");
  return typeof title === "string" ? title.slice(0, MAX_TITLE) : "";
}
