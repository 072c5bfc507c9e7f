import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const statuses = (n: number) => count(n, { one: "# status", other: "# statuses" });

/** The dialogs with the report of one status and of a period. */
export const reports = {
  ofStatus: "Status report",
  ofPeriod: "Report for a period",
  period: "Period",
  periods: {
    today: "Today",
    week: "7 days",
    month: "30 days",
    quarter: "90 days",
    all: "All time",
    own: "From … to …",
  },
  firstDay: "From",
  lastDay: "To",
  instance: "Instance",
  allInstances: "All instances",
  noStatuses: "Nothing was sent in this period. Choose a longer one, or another instance.",
  noStatistics:
    "No statistics for this status yet. They appear after it is published and stay here.",
  onlyCounts: "Only the counts are known: the list of people was not saved for this status.",
  partlyCounted: (counted: number, all: number) =>
    `People are counted in ${statuses(counted)} with statistics, of ${statuses(all)} in all.`,

  steps: "Progress",
  stepNames: {
    accepted: "Accepted",
    published: "Published",
    delivered: "Delivered",
    viewed: "Viewed",
  },
  isAccepted: "by GREEN-API",
  notAccepted: "no",
  ofAll: (part: string, all: string) => `${part} of ${all}`,
  length: (time: string) => `${time} long`,
  everyone: "for everyone",
  recipients: (n: number) => count(n, { one: "# recipient", other: "# recipients" }),

  timeline: "Timeline",
  events: {
    started: "Started",
    accepted: "Accepted",
    published: "Published",
    "first-view": "First view",
    "half-of-views": "Half of the views",
    "last-view": "Last view",
  },
  hours: "Views in each hour after publication",
  inHour: (hour: number, n: number) =>
    `Hour ${hour}: ${count(n, { one: "# view", other: "# views" })}`,
  hour: (n: number) => `${n} h`,

  people: "People",
  findPeople: "Search by name or number",
  nobodyFound: "Nobody found.",
  notListed: "not in the list",

  totals: "In total",
  statuses: "Statuses",
  accepted: (n: number) => count(n, { other: "# accepted" }),
  peopleReached: "People reached",
  peopleReachedNote: "each counted once",
  peopleViewed: "People who viewed",
  peopleViewedNote: "each counted once",
  views: "Views",
  viewsNote: (share: string) => `${share} of recipients`,
  best: "Best",
  worst: "Worst",
  byStatus: "By status",
  byDay: "By day",
  byInstance: "By instance",
  countOf: statuses,
  viewedBy: (viewed: string, all: string) => `viewed by ${viewed} of ${all}`,
  noStatisticsShort: "no statistics",
  more: (n: number) => count(n, { one: "Show # more", other: "Show # more" }),

  print: "Print",
  csv: "CSV",
  csvLabel: "Save as CSV: a row for each recipient",
  xlsx: "XLSX",
  xlsxLabel: "Save as XLSX for Excel",
  saved: "File saved",
  printedAt: (time: string) => `Voice Status Studio · ${time}`,
};
