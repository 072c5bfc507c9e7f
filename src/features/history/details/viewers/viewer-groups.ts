import { fold } from "../../../../lib/text/fold.ts";
import type { NameOf } from "../../../../stores/recipients/person-names.ts";
import { searchPeople } from "../../../../voice-status/recipients/search-people.ts";
import { type ViewerRow, viewerSteps } from "../../../../voice-status/record/viewers.ts";

export const viewerGroups = ["all", "read", "delivered", "unreached", "unseen"] as const;

/** `unreached` and `delivered` together are `unseen`. */
export type ViewerGroup = (typeof viewerGroups)[number];

const belongs: Record<ViewerGroup, (row: ViewerRow) => boolean> = {
  all: () => true,
  read: ({ step }) => step === "read",
  delivered: ({ step }) => step === "delivered",
  unreached: ({ step }) => step === undefined || step === "sent",
  unseen: ({ step }) => step !== "read",
};

export function rowsOfGroup(rows: readonly ViewerRow[], group: ViewerGroup): readonly ViewerRow[] {
  return group === "all" ? rows : rows.filter(belongs[group]);
}

/** How many people each group has. */
export function countGroups(rows: readonly ViewerRow[]): Record<ViewerGroup, number> {
  const count = (group: ViewerGroup) => rowsOfGroup(rows, group).length;
  return {
    all: rows.length,
    read: count("read"),
    delivered: count("delivered"),
    unreached: count("unreached"),
    unseen: count("unseen"),
  };
}

/** Those who have gone furthest first, the latest of them before the others; people who are not listed at the end. */
export function sortRows(rows: readonly ViewerRow[]): ViewerRow[] {
  return rows.toSorted(
    (one, other) =>
      Number(other.isListed) - Number(one.isListed) ||
      rank(other) - rank(one) ||
      (other.at ?? 0) - (one.at ?? 0),
  );
}

function rank({ step }: ViewerRow): number {
  return step ? viewerSteps.indexOf(step) : -1;
}

/** The people whose name or number contains the text. Spaces and signs in numbers do not count. */
export function searchRows(
  rows: readonly ViewerRow[],
  text: string,
  nameOf: NameOf,
): readonly ViewerRow[] {
  return searchPeople(rows, text, ({ chatId }) => fold(nameOf(chatId) ?? ""));
}
