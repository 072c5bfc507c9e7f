import { counter } from "../lib/text/counter.ts";

/** The facts of a check; zero or an empty text if it does not have them. */
interface Facts {
  count: number;
  seconds: number;
  at: number;
  detail: string;
}

export interface CheckLine {
  title: string;
  reason: string;
}

export type Line = (facts: Facts) => CheckLine;

/** Writes how long a wait is, in seconds or minutes. */
export function waitIn(language: string, units: { seconds: string; minutes: string }) {
  const count = counter(language);
  return (seconds: number): string =>
    seconds < 90
      ? count(Math.ceil(seconds), { other: `# ${units.seconds}` })
      : count(Math.ceil(seconds / 60), { other: `# ${units.minutes}` });
}

/** A line that does not depend on the facts. */
export const fixed =
  (title: string, reason: string): Line =>
  () => ({ title, reason });
