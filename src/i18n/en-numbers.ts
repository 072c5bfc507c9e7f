import { counter } from "../lib/counter.ts";
import type { RecipientProblem } from "../voice-status/recipient.ts";

const count = counter("en");

const problem: Record<RecipientProblem, string> = {
  group: "A group: statuses go to people only",
  "id-not-known": "Not an id of a person: it ends in @c.us or @lid",
  "not-a-number": "Not a phone number",
  extension: "Has an extension: WhatsApp numbers have none",
  national: "Write it with the country code, for example +7 912 …",
  "code-unknown": "No country has a code that begins so",
  "length-unknown": "No number of its country is this long",
  "too-short": "Too short for a number with its country code",
  "too-long": "Too long for one phone number",
};

/** Reading, counting and mending of recipients. */
export const numbers = {
  problem,
  needLook: (n: number) => count(n, { one: "# needs a look", other: "# need a look" }),
  added: (added: number, duplicates: number, invalid: number) =>
    [
      (added > 0 || duplicates + invalid === 0) &&
        count(added, { one: "# added", other: "# added" }),
      duplicates > 0 &&
        count(duplicates, { one: "# duplicate left out", other: "# duplicates left out" }),
      invalid > 0 && count(invalid, { one: "# needs a look", other: "# need a look" }),
    ]
      .filter(Boolean)
      .join(", "),
  fromColumn: (column: string | number) =>
    typeof column === "number" ? `taken from column ${column}` : `taken from “${column}”`,
  country: "Country of numbers without a code",
  countryNote: "Numbers without a country code:",
  mended: (n: number, left: number) =>
    [
      count(n, { one: "# mended", other: "# mended" }),
      left > 0 && count(left, { one: "# still needs a look", other: "# still need a look" }),
    ]
      .filter(Boolean)
      .join(", "),
  doubtful: "No number known to be given out",
  reading: "Reading the numbers…",
  mendingList: "Recipients that need a look",
  removeThese: "Remove all of these",
  removedMany: (n: number) => count(n, { one: "# removed", other: "# removed" }),
  shown: (from: number, to: number, of: number) => `${from}–${to} of ${count(of, { other: "#" })}`,
  previous: "Previous ones",
  next: "Next ones",
  dropHere: "Drop a list or a CSV file here",
  file: {
    "too-big": "The file is over 20 MB: take the column with the numbers alone.",
    "not-text": "Not a text file. Save the table as CSV, or copy its column and paste it.",
    unreadable: "The file could not be read. Is it still there?",
  },
};
