export type PeriodName = "today" | "week" | "month" | "quarter" | "all" | "own";

/** From the beginning of a day to the end of another, in unix ms; `to` is the first moment after it. */
export interface Period {
  from: number;
  to: number;
}

/** Days as a date field writes them, `2026-11-26`; an empty text leaves that end open. */
export interface OwnDays {
  first: string;
  last: string;
}

const lengths = { today: 1, week: 7, month: 30, quarter: 90 } as const;

/** The period with a name, in days of this computer's time zone; today is the last one. */
export function periodOf(name: PeriodName, now: number, own: OwnDays): Period {
  if (name === "all") return { from: -Infinity, to: Infinity };
  if (name === "own") return ownPeriod(own);
  return { from: startOfDay(now, 1 - lengths[name]), to: startOfDay(now, 1) };
}

/** The first moment of the day of `at`, or of one some days later. */
export function startOfDay(at: number, daysLater = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime();
}

/** Days in the wrong order are exchanged. */
function ownPeriod({ first, last }: OwnDays): Period {
  const [begin, end] = [dayOf(first), dayOf(last)];
  if (begin !== undefined && end !== undefined && begin > end) {
    return { from: end, to: startOfDay(begin, 1) };
  }
  return { from: begin ?? -Infinity, to: end === undefined ? Infinity : startOfDay(end, 1) };
}

function dayOf(written: string): number | undefined {
  const at = new Date(`${written}T00:00`).getTime();
  return Number.isNaN(at) ? undefined : at;
}
