import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The texts of files that the history is exported to and imported from, and of its reports. */
export const historyFiles = {
  json: "All records as JSON, to keep",
  csv: "All records as CSV, for a spreadsheet",
  import: "Import records from JSON…",
  report: "Report",
  reportOfPeriod: "Report for a period",
  audience: "Audience",
  notUnderstood: "This is not an export of the studio's history.",
  imported: (added: number, known: number, refused: number) =>
    [
      count(added, { one: "# record added", other: "# records added" }),
      known > 0 && count(known, { one: "# was there already", other: "# were there already" }),
      refused > 0 && count(refused, { one: "# could not be read", other: "# could not be read" }),
    ]
      .filter(Boolean)
      .join(", "),
};
