import { counter } from "../../lib/text/counter.ts";
import type { RecipientProblem } from "../../voice-status/recipients/recipient.ts";

const count = counter("en");

const problem: Record<RecipientProblem, string> = {
  group: "A group: statuses go to people only",
  "id-not-known": "Not an id of a person: it ends in @c.us or @lid",
  "not-a-number": "Not a phone number",
  extension: "Has an extension: WhatsApp numbers have none",
  rounded: "Rounded by the spreadsheet: format the column as text and export it again",
  several: "Several numbers in one: write each on its own",
  "other-number": "Looks like another kind of number, such as a tax or order number",
  "zero-after-code": "A zero follows the country code: leave it out",
  national: "Write it with the country code, for example +7 912 …",
  "code-unknown": "No country has a code that begins so",
  "length-unknown": "No number of its country is this long",
  "too-short": "Too short for a number with its country code",
  "too-long": "Too long for one phone number",
};

/** A problem in a few words, for a list of problems. */
const kind: Record<RecipientProblem, string> = {
  group: "Groups",
  "id-not-known": "Other ids",
  "not-a-number": "Not a number",
  extension: "Extension",
  rounded: "Rounded",
  several: "Several in one",
  "other-number": "Other number",
  "zero-after-code": "Zero after the code",
  national: "No country code",
  "code-unknown": "Unknown code",
  "length-unknown": "Wrong length",
  "too-short": "Too short",
  "too-long": "Too long",
};

/** The recipients that need a look, and a pasted table. Loaded with their field. */
export const recipientsPanel = {
  problem,
  list: "Recipients that need a look",
  kinds: "Show problems of one kind",
  kind: (of: RecipientProblem, n: number) => `${kind[of]} · ${count(n, { other: "#" })}`,
  allKinds: (n: number) => `All · ${count(n, { other: "#" })}`,
  search: "Find among these",
  nothingFound: "Nothing matches.",
  removeThese: "Remove all of these",
  fix: {
    extension: (n: number) =>
      `Leave the extension out of ${count(n, { one: "it", other: "all #" })}`,
    several: (n: number) => `Separate ${count(n, { one: "it", other: "all #" })}`,
    "zero-after-code": (n: number) =>
      `Leave the zero out of ${count(n, { one: "it", other: "all #" })}`,
  },
  readAs: "Read these as numbers of",
  chooseCountry: "Country…",
  shown: (from: number, to: number, of: number) => `${from}–${to} of ${count(of, { other: "#" })}`,
  previous: "Previous ones",
  next: "Next ones",
  table: {
    title: "Take numbers from a table",
    rows: (n: number) =>
      count(n, {
        one: "# row. Check what is taken from each column.",
        other: "# rows. Check what is taken from each column.",
      }),
    column: (title: string | number) => (typeof title === "number" ? `Column ${title}` : title),
    roleOf: (title: string) => `What to take from “${title}”`,
    roles: { number: "Numbers", name: "Name", none: "Nothing" },
    more: (n: number) => count(n, { one: "and # more row", other: "and # more rows" }),
    without: (n: number) =>
      count(n, { one: "# row has no number there.", other: "# rows have no number there." }),
    invalid: (n: number) =>
      count(n, { one: "# number will need a look.", other: "# numbers will need a look." }),
    names: "Names stay in this browser and are shown instead of numbers.",
    add: (n: number) => count(n, { one: "Add # number", other: "Add # numbers" }),
    cancel: "Cancel",
    close: "Close",
  },
};
