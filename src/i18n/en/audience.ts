import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** The dialog about who sees our statuses. */
export const audience = {
  title: "Audience",
  intro:
    "Who sees your statuses, according to GREEN-\u2060API. People who turned off read receipts never count as viewers.",
  basis: (counted: number, all: number) =>
    `${people(all)} in ${count(counted, { one: "# status with statistics", other: "# statuses with statistics" })}`,
  nothing: "No statistics for this period yet. They appear after a status is published.",
  groups: "Group",
  group: {
    all: "All",
    always: "Always see",
    sometimes: "Sometimes",
    never: "Never see",
    early: "Too early",
  },
  notes: {
    all: "Everyone you sent a status to in this period.",
    always: "Saw every status sent to them; those of the last hour may still be viewed.",
    sometimes: "Saw some of the statuses sent to them.",
    never: "Saw none of the statuses sent to them.",
    early: "Got statuses in the last hour only and may still see them.",
  },
  search: "Search by name or number",
  list: "People",
  nobody: "Nobody in this group.",
  nobodyFound: "Nobody found.",
  viewed: (viewed: number, statuses: number) =>
    `saw ${count(viewed, { other: "#" })} of ${count(statuses, { other: "#" })}`,
  delivered: (n: number) => count(n, { other: "# delivered" }),
  lastView: (time: string) => `last view ${time}`,
  take: (n: number) =>
    count(n, { one: "Make # person the recipient", other: "Make # people the recipients" }),
  took: (group: string, n: number) => `${group}: ${recipients(n)}`,
  saveList: "Save as a list",
  listName: "List name",
  save: "Save",
  replace: "Replace",
  taken: (name: string) => `Saving replaces the list “${name}”.`,
  saved: (name: string, n: number) => `${name}: ${recipients(n)} saved`,
  full: "Not saved: this browser is out of space. Delete a list or old records, then try again.",
  copy: "Copy numbers",
};
