import { isEarly, type ReportedStatus } from "./report/reported-status.ts";

/** How often somebody sees our statuses; `early` if all of theirs are too new to tell. */
type AudienceGroup = "always" | "sometimes" | "never" | "early";

export const audienceFilters = ["all", "always", "sometimes", "never", "early"] as const;
export type AudienceFilter = (typeof audienceFilters)[number];

/** Somebody our statuses are for, across statuses. */
export interface AudienceMember {
  chatId: string;
  group: AudienceGroup;
  /** How many statuses were for them. */
  statuses: number;
  delivered: number;
  viewed: number;
  /** Unix ms of the last view whose time is known. */
  lastViewAt: number | undefined;
}

type Tally = Omit<AudienceMember, "group"> & { missed: number };

/**
 * Who always, sometimes and never sees our statuses. Only statuses with statistics count, because the others say
 * nothing about anybody. A status that is visible for less than an hour makes nobody miss it.
 *
 * @param now unix ms.
 * @returns each person once: those who saw the most first.
 */
export function audienceOf(statuses: readonly ReportedStatus[], now: number): AudienceMember[] {
  const tallies = new Map<string, Tally>();
  for (const { record, people } of statuses) {
    if (!people.some(({ step }) => step)) continue;
    const isOpen = isEarly(record, now);
    for (const { chatId, step, at } of people) {
      const tally = tallies.get(chatId) ?? emptyTally(chatId);
      tallies.set(chatId, tally);
      tally.statuses += 1;
      if (step === "delivered" || step === "read") tally.delivered += 1;
      if (step === "read") {
        tally.viewed += 1;
        if (at !== undefined) tally.lastViewAt = Math.max(at, tally.lastViewAt ?? at);
      } else if (!isOpen) tally.missed += 1;
    }
  }
  return [...tallies.values()]
    .map(({ missed, ...tally }) => ({ ...tally, group: groupOf(tally.viewed, missed) }))
    .toSorted(byViews);
}

/** The members of each group, and all of them. */
export function groupsOf(
  members: readonly AudienceMember[],
): Record<AudienceFilter, readonly AudienceMember[]> {
  const of = (wanted: AudienceGroup) => members.filter(({ group }) => group === wanted);
  return {
    all: members,
    always: of("always"),
    sometimes: of("sometimes"),
    never: of("never"),
    early: of("early"),
  };
}

function emptyTally(chatId: string): Tally {
  return { chatId, statuses: 0, delivered: 0, viewed: 0, lastViewAt: undefined, missed: 0 };
}

function groupOf(viewed: number, missed: number): AudienceGroup {
  if (viewed > 0) return missed > 0 ? "sometimes" : "always";
  return missed > 0 ? "never" : "early";
}

function byViews(one: AudienceMember, other: AudienceMember): number {
  return (
    other.viewed - one.viewed ||
    (other.lastViewAt ?? 0) - (one.lastViewAt ?? 0) ||
    (one.chatId < other.chatId ? -1 : 1)
  );
}
