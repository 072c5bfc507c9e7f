import type { ComparedRow } from "./compare-texts.ts";

/** How many equal lines are shown before and after a difference. */
const CONTEXT = 3;

/** A row, or how many equal rows are left out. */
export type ShownRow = ComparedRow | number;

/** Leaves out equal rows that are far from every difference. */
export function shortenRows(rows: readonly ComparedRow[]): ShownRow[] {
  const near = new Set<number>();
  for (const [index, { isSame }] of rows.entries()) {
    if (isSame) continue;
    for (let at = index - CONTEXT; at <= index + CONTEXT; at += 1) near.add(at);
  }
  const shown: ShownRow[] = [];
  for (const [index, row] of rows.entries()) {
    const last = shown.at(-1);
    if (near.has(index)) shown.push(row);
    else if (typeof last === "number") shown[shown.length - 1] = last + 1;
    else shown.push(1);
  }
  return shown;
}
