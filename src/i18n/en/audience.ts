import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });

/** The dialog about who sees our statuses. */
export const audience = {
  title: "Audience",
  intro:
    "Who sees your statuses, by GREEN-API's statistics. A person who has switched off read receipts is never counted as a viewer.",
  basis: (counted: number, all: number) =>
    `${people(all)} in ${count(counted, { one: "# status with statistics", other: "# statuses with statistics" })}`,
  nothing:
    "No status of this period has statistics, so nothing can be said about anybody. They come once a status is published.",
  groups: "Who",
  group: {
    all: "All",
    always: "Always see",
    sometimes: "Sometimes",
    never: "Never see",
    early: "Too early",
  },
  notes: {
    all: "Everyone your statuses of this period were for.",
    always: "Saw every status that was for them.",
    sometimes: "Saw some of the statuses that were for them.",
    never: "Saw none of the statuses that were for them.",
    early: "Got statuses of the last hour only, and may still see them.",
  },
  search: "Search by name or number",
  list: "People",
  nobody: "Nobody is in this group.",
  nobodyFound: "Nobody found.",
  viewed: (viewed: number, statuses: number) =>
    `saw ${count(viewed, { other: "#" })} of ${count(statuses, { other: "#" })}`,
  delivered: (n: number) => count(n, { other: "# delivered" }),
  lastView: (time: string) => `last ${time}`,
  take: (n: number) =>
    count(n, { one: "Take # person into the draft", other: "Take # people into the draft" }),
  took: (group: string, n: number) =>
    `${group}: ${count(n, { one: "# recipient", other: "# recipients" })}`,
  saveList: "Save as a list",
  listName: "Name of the list",
  save: "Save",
  replace: "Replace",
  taken: (name: string) => `Replaces the list of this name: ${name}.`,
  saved: (name: string, n: number) => `${name}: ${people(n)} saved`,
  full: "This browser has no room for it: nothing was stored. Delete a list or old records first.",
  copy: "Copy numbers",
};
