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
  /** It has waited for three times as long as that. */
  isLate: boolean;
}

/** However fast the queue is: GREEN-API tries a file by its link again after two minutes. */
const SHORTEST_MS = 2 * 60_000;
const PATIENCE = 3;

const MAX_TITLE = 60;

/**
 * The items of a queue, the next to leave first.
 *
 * @param delay `delaySendMessagesMilliseconds`.
 * @param records the history of the studio, which knows when its own statuses were sent.
 * @param now unix ms.
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 */
export function queueItems(
  queue: ResponseOf<"showMessagesQueue">,
  delay: number | undefined,
  records: readonly SendRecord[],
  now: number,
): QueueItem[] {
  const sentAt = new Map(records.map(({ idMessage, startedAt }) => [idMessage, startedAt]));
  return queue.map(({ messageID = "", type, body }, index) => {
    const since = messageID ? sentAt.get(messageID) : undefined;
    const leavesIn = delay === undefined ? undefined : (index + 1) * delay;
    const patience = Math.max(PATIENCE * (leavesIn ?? Infinity), SHORTEST_MS);
    return {
      idMessage: messageID,
      method: type,
      title: titleOf(body ?? {}),
      since,
      leavesIn,
      isLate: since !== undefined && now - since > patience,
    };
  });
}

function titleOf({ fileName, message }: Record<string, unknown>): string {
  const title = [fileName, message].find((text) => typeof text === "string" && text !== "");
  return typeof title === "string" ? title.slice(0, MAX_TITLE) : "";
}
