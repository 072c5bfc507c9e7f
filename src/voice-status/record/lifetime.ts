import type { SendRecord } from "./record.ts";
import { isOverdue, isPublished, isWaiting, LIFETIME_MS } from "./record-age.ts";

/** How long a status waits, or is visible; times in unix ms. */
export type Lifetime =
  /** In GREEN-API's queue, which keeps it until then at most. */
  | { state: "waiting"; until: number }
  | { state: "visible"; until: number }
  | { state: "gone"; since: number }
  /**
   * GREEN-API drops what does not leave its queue within a day. It is not known for certain if the journal was
   * never read after that day: the status may have been published, and is gone, or goes soon.
   */
  | { state: "dropped"; isCertain: boolean }
  | undefined;

/**
 * What is true of a record now, whatever its age and instance. If the clock was set back since, a status is
 * never promised to last longer than a day from now.
 *
 * @param now unix milliseconds.
 * @returns undefined for records whose status does not exist, or may not: rejected, unknown, deleted.
 */
export function lifetimeOf(record: SendRecord, now: number): Lifetime {
  const { state, startedAt, publishedAt = startedAt } = record;
  const dayAfter = (time: number) => Math.min(time, now) + LIFETIME_MS;
  if (state === "dropped") return { state, isCertain: true };
  if (isOverdue(record, now)) return { state: "dropped", isCertain: false };
  if (isWaiting(record)) return { state: "waiting", until: dayAfter(startedAt) };
  if (!isPublished(record)) return undefined;
  const until = dayAfter(publishedAt);
  return now < until ? { state: "visible", until } : { state: "gone", since: until };
}
