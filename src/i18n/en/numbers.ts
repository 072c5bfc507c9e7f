import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** Reading, counting and fixing of recipients. */
export const numbers = {
  needLook: (n: number) => count(n, { one: "# to fix", other: "# to fix" }),
  added: (added: number, duplicates: number, invalid: number, wordsOnly: number) =>
    [
      (added > 0 || duplicates + invalid === 0) &&
        count(added, { one: "# added", other: "# added" }),
      duplicates > 0 &&
        count(duplicates, { one: "# duplicate skipped", other: "# duplicates skipped" }),
      invalid > 0 && count(invalid, { one: "# to fix", other: "# to fix" }),
      wordsOnly > 0 &&
        count(wordsOnly, {
          one: "# line without a number skipped",
          other: "# lines without a number skipped",
        }),
    ]
      .filter(Boolean)
      .join(", "),
  sameNumber: (name: string, kept: string) => `${name} has the number of ${kept}`,
  country: "Country of numbers without a code",
  countryNote: "Numbers without a country code:",
  fixed: (n: number, left: number) =>
    [
      count(n, { one: "# fixed", other: "# fixed" }),
      left > 0 && count(left, { one: "# still to fix", other: "# still to fix" }),
    ]
      .filter(Boolean)
      .join(", "),
  doubtful: "Unlikely to exist",
  tableLeft: "The table was not added",
  reading: "Reading the numbers…",
  removedMany: (n: number) => count(n, { one: "# removed", other: "# removed" }),
  dropHere: "Drop a list or a CSV file here",
  file: {
    "too-big": "The file is over 20 MB. Save only the column with the numbers.",
    "not-text": "Not a text file. Save the table as CSV, or copy and paste the column.",
    unreadable: "The file can't be read. Check that it still exists.",
  },
  addRecipient: "Add recipients",
  recipientsPlaceholder: "Add a number or paste a list",
  morePlaceholder: "Another number or list",
  recipientsList: "Chosen recipients",
  remove: (label: string) => `Remove ${label}`,
  fix: (label: string) => `Fix ${label}`,
  done: "OK",
  removeAll: "Clear list",
  more: (n: number) => count(n, { one: "# more", other: "# more" }),
  counter: recipients,
  removed: (label: string) => `${label} removed`,
};
