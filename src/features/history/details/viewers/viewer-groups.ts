import { fold } from "../../../../lib/text/fold.ts";
import type { NameOf } from "../../../../stores/recipients/person-names.ts";
import { searchPeople } from "../../../../voice-status/recipients/search-people.ts";
import { type ViewerGroup, viewerGroups } from "../../../../voice-status/record/viewer-group.ts";
import { type ViewerRow, viewerSteps } from "../../../../voice-status/record/viewers.ts";

const belongs: Record<ViewerGroup, (row: ViewerRow) => boolean> = {
  all: () => true,
  read: ({ step }) => step === "read",
  delivered: ({ step }) => step === "delivered" || step === "read",
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

/** The groups to choose from: one that has the same people as another is left out. */
export function groupsToShow(counts: Record<ViewerGroup, number>): ViewerGroup[] {
  const { all, read, delivered, unreached, unseen } = counts;
  const isOfItsOwn: Partial<Record<ViewerGroup, boolean>> = {
    delivered: read < delivered && delivered < all,
    unreached: 0 < unreached && unreached < unseen,
  };
  return viewerGroups.filter((group) => isOfItsOwn[group] ?? true);
}

/** The group that is shown if one is wanted: the same people may have another name. */
export function shownGroup(wanted: ViewerGroup, counts: Record<ViewerGroup, number>): ViewerGroup {
  if (groupsToShow(counts).includes(wanted)) return wanted;
  if (wanted === "unreached") return "unseen";
  return counts.delivered === counts.read ? "read" : "all";
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
