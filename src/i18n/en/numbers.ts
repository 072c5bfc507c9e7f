import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** Reading, counting and mending of recipients. */
export const numbers = {
  needLook: (n: number) => count(n, { one: "# needs a look", other: "# need a look" }),
  added: (added: number, duplicates: number, invalid: number, wordsOnly: number) =>
    [
      (added > 0 || duplicates + invalid === 0) &&
        count(added, { one: "# added", other: "# added" }),
      duplicates > 0 &&
        count(duplicates, { one: "# duplicate left out", other: "# duplicates left out" }),
      invalid > 0 && count(invalid, { one: "# needs a look", other: "# need a look" }),
      wordsOnly > 0 &&
        count(wordsOnly, {
          one: "# line without a number left out",
          other: "# lines without a number left out",
        }),
    ]
      .filter(Boolean)
      .join(", "),
  country: "Country of numbers without a code",
  countryNote: "Numbers without a country code:",
  fixed: (n: number, left: number) =>
    [
      count(n, { one: "# mended", other: "# mended" }),
      left > 0 && count(left, { one: "# still needs a look", other: "# still need a look" }),
    ]
      .filter(Boolean)
      .join(", "),
  doubtful: "No number known to be given out",
  tableLeft: "The table was not added",
  reading: "Reading the numbers…",
  removedMany: (n: number) => count(n, { one: "# removed", other: "# removed" }),
  dropHere: "Drop a list or a CSV file here",
  file: {
    "too-big": "The file is over 20 MB: take the column with the numbers alone.",
    "not-text": "Not a text file. Save the table as CSV, or copy its column and paste it.",
    unreadable: "The file could not be read. Is it still there?",
  },
  addRecipient: "Add recipients",
  recipientsPlaceholder: "Add a number or paste a list",
  recipientsList: "Chosen recipients",
  remove: (label: string) => `Remove ${label}`,
  fix: (label: string) => `Mend ${label}`,
  removeAll: "Remove all",
  more: (n: number) => count(n, { one: "# more", other: "# more" }),
  counter: recipients,
  removed: (label: string) => `${label} removed`,
};
