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

/** A line that does not depend on the facts. */
export const fixed =
  (title: string, reason: string): Line =>
  () => ({ title, reason });
