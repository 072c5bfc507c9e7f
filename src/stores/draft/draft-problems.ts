import { create } from "zustand";
import type { DraftProblem } from "../../voice-status/draft.ts";

/** The fields of the form, from its top to its bottom. */
export const fieldNames = ["audioUrl", "fileName", "backgroundColor", "recipients"] as const;

export type FieldName = (typeof fieldNames)[number];

/** Why fields keep the draft from being sent. */
export type DraftProblems = { [Name in FieldName]?: DraftProblem | undefined };

/** What the form shows below its fields. */
export const useDraftProblems = create<{
  problems: DraftProblems;
  /** Whether a send was tried: from then on each change is checked at once. */
  isTried: boolean;
}>(() => ({ problems: {}, isTried: false }));

/** Finds what keeps these fields from being sent, and shows it. The rules are loaded with the first check. */
export async function checkFields(names: readonly FieldName[]): Promise<void> {
  try {
    const { findProblems } = await import("./find-problems.ts");
    showProblems(names, findProblems());
  } catch {
    // The rules did not load. Send says so, and checks again.
  }
}

/** Until the next check. */
export function clearProblems(...names: FieldName[]): void {
  showProblems(names, {});
}

function showProblems(names: readonly FieldName[], found: DraftProblems): void {
  const shown = Object.fromEntries(names.map((name) => [name, found[name]]));
  useDraftProblems.setState(({ problems }) => ({ problems: { ...problems, ...shown } }));
}
