import { Cron } from "croner";

/**
 * The moment at which clocks of a zone show a time. A time that comes twice, because clocks are set back, is the first
 * of the two; one that does not come, because they are set forward, is as much later. Browsers do the same.
 *
 * @param local such as `2026-11-27T09:00`.
 * @param zone an IANA time zone, such as `Europe/Berlin`.
 * @returns unix ms; undefined if there is no such time or zone.
 */
export function instantOf(local: string, zone: string): number | undefined {
  if (!isDate(local)) return undefined;
  try {
    const once = new Cron(`${local}:00`, { timezone: zone, paused: true });
    return once.nextRun(new Date(0))?.getTime();
  } catch {
    return undefined;
  }
}

/** Whether the calendar has the day: 30 February would be taken for 2 March. */
function isDate(local: string): boolean {
  const at = Date.parse(`${local}:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(local);
}
