import { MAX_AHEAD_MS } from "../../protocol/planned-sends.ts";

const MINUTE_MS = 60_000;
const two = (number: number) => String(number).padStart(2, "0");

/** A moment as clocks of this computer's zone show it, without seconds: `2026-11-27T09:00`. */
export function toWallTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment at which clocks of this computer's zone show a time, in unix ms; undefined if it is none. */
export function fromWallTime(local: string): number | undefined {
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local);
  const at = isWhole ? Date.parse(local) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Why nothing can be planned for a time. */
export type TimeProblem = "missing" | "past" | "too-far";

/** @param now unix ms. */
export function problemOfTime(local: string, now: number): TimeProblem | undefined {
  const at = fromWallTime(local);
  if (at === undefined) return "missing";
  if (at <= now) return "past";
  return at > now + MAX_AHEAD_MS ? "too-far" : undefined;
}

/**
 * What clocks do at a time that is shown twice, because they are set back, or never, because they are set forward. As
 * the server does, the first of two counts, and a time that does not come is as much later.
 *
 * @returns undefined for nearly every time.
 */
export function oddityOfTime(local: string): "twice" | "skipped" | undefined {
  const at = fromWallTime(local);
  if (at === undefined) return undefined;
  if (toWallTime(at) !== local) return "skipped";
  const isTwice = [30, 60].some((minutes) => toWallTime(at + minutes * MINUTE_MS) === local);
  return isTwice ? "twice" : undefined;
}

export type SuggestionName = "tonight" | "tomorrow" | "monday";

/** Times that people choose often, in their order. */
export function suggestedTimes(now: number): { name: SuggestionName; local: string }[] {
  const today = new Date(now);
  const on = (days: number, hour: number) =>
    toWallTime(
      new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, hour).getTime(),
    );
  const toMonday = (8 - today.getDay()) % 7 || 7;
  return [
    ...(today.getHours() < 18 ? [{ name: "tonight" as const, local: on(0, 19) }] : []),
    { name: "tomorrow", local: on(1, 9) },
    ...(toMonday > 1 ? [{ name: "monday" as const, local: on(toMonday, 9) }] : []),
  ];
}

/** How long something takes, in whole days, hours and minutes: rounded up, so that it is never over too soon. */
export function lengthOf(milliseconds: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.ceil(milliseconds / MINUTE_MS));
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}
