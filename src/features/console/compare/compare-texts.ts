import { diffArrays } from "diff";
import { parseJson } from "../../../lib/text/parse-json.ts";

/** Two lines beside each other; a side is missing if the line is only on the other one. */
export interface ComparedRow {
  left?: string | undefined;
  right?: string | undefined;
  isSame: boolean;
}

/** Texts with more differences than this are not compared: it would take too long, and help nobody. */
const MAX_DIFFERENCES = 3_000;

/**
 * Compares two bodies line by line. JSON is compared by its values: spaces and the order of names do not matter.
 *
 * @returns undefined if the texts have too little in common.
 */
export function compareTexts(left: string, right: string): ComparedRow[] | undefined {
  const changes = diffArrays(linesOf(left), linesOf(right), { maxEditLength: MAX_DIFFERENCES });
  if (!changes) return undefined;
  const rows: ComparedRow[] = [];
  let removed: string[] = [];
  const flush = (added: string[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      rows.push({ left: removed[index], right: added[index], isSame: false });
    }
    removed = [];
  };
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) flush(change.value);
    else {
      flush([]);
      rows.push(...change.value.map((line) => ({ left: line, right: line, isSame: true })));
    }
  }
  flush([]);
  return rows;
}

function linesOf(text: string): string[] {
  if (text === "") return [];
  const value = parseJson(text);
  const shown = value === undefined ? text : JSON.stringify(value, inOrder, 2);
  return shown.split(/\r?\n/);
}

function inOrder(_: string, value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
