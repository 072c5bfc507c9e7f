import { isAccepted, type ReportedStatus } from "./reported-status.ts";

const HOUR_MS = 60 * 60 * 1000;
/** WhatsApp shows a status for this long. */
const HOURS = 24;

type Event = "started" | "accepted" | "published" | "first-view" | "half-of-views" | "last-view";

/** Something that happened to a status; `at` in unix ms. */
export interface TimelineEntry {
  event: Event;
  at: number;
}

/** What happened to a status, as far as its times are known, in the order of time. */
export function timelineOf(status: ReportedStatus): TimelineEntry[] {
  const { startedAt, publishedAt, exchange } = status.record;
  const acceptedAt =
    isAccepted(status.record) && exchange?.status === 200
      ? startedAt + exchange.milliseconds
      : undefined;
  const views = viewTimes(status);
  const [first, last] = [views[0], views.at(-1)];
  const events: { event: Event; at: number | undefined }[] = [
    { event: "started", at: startedAt },
    { event: "accepted", at: acceptedAt },
    { event: "published", at: publishedAt },
    { event: "first-view", at: first },
    {
      event: "half-of-views",
      at: views.length > 2 ? views[Math.ceil(views.length / 2) - 1] : undefined,
    },
    { event: "last-view", at: views.length > 1 ? last : undefined },
  ];
  return events.filter((entry): entry is TimelineEntry => entry.at !== undefined);
}

/**
 * The number of people who saw a status in each hour of the day that it is visible; undefined if no time of a view
 * is known. If clocks differ, a view may seem to be outside of the day: it counts in the nearest hour.
 */
export function viewsByHour(status: ReportedStatus): number[] | undefined {
  const views = viewTimes(status);
  const [first] = views;
  if (first === undefined) return undefined;
  const { startedAt, publishedAt = startedAt } = status.record;
  const hours = Array.from({ length: HOURS }, () => 0);
  for (const at of views) {
    const hour = Math.floor((at - publishedAt) / HOUR_MS);
    const index = Math.max(0, Math.min(hour, HOURS - 1));
    hours[index] = (hours[index] ?? 0) + 1;
  }
  return hours;
}

/** Earliest first. */
function viewTimes({ people }: ReportedStatus): number[] {
  const times = people.flatMap(({ step, at }) => (step === "read" && at !== undefined ? at : []));
  return times.toSorted((one, other) => one - other);
}
