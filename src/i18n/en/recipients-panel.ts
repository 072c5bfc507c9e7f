import { counter } from "../../lib/text/counter.ts";
import type { RecipientProblem } from "../../voice-status/recipients/recipient.ts";

const count = counter("en");

const problem: Record<RecipientProblem, string> = {
  group: "A group: statuses go to people only",
  "id-not-known": "Not a person's id: those end in @c.us or @lid",
  "not-a-number": "Not a phone number",
  extension: "Has an extension: WhatsApp numbers have none",
  "letter-o": "The letter O in place of a zero",
  rounded: "Rounded by the spreadsheet: format the column as text and export it again",
  several: "Several numbers in one: separate them",
  "other-number": "Looks like another kind of number, such as a tax or order number",
  "zero-after-code": "Extra zero after the country code: remove it",
  national: "Write it with the country code, for example +7 912 …",
  "code-unknown": "No country has this code",
  "length-unknown": "Wrong length for this country",
  "too-short": "Too short for a number with its country code",
  "too-long": "Too long for one phone number",
};

/** A problem in a few words, for a list of problems. */
const kind: Record<RecipientProblem, string> = {
  group: "Groups",
  "id-not-known": "Other ids",
  "not-a-number": "Not a number",
  extension: "Extension",
  "letter-o": "Letter O",
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
  list: "Recipients to fix",
  kinds: "Show problems of one kind",
  kind: (of: RecipientProblem, n: number) => `${kind[of]} · ${count(n, { other: "#" })}`,
  allKinds: (n: number) => `All · ${count(n, { other: "#" })}`,
  search: "Find among these",
  nothingFound: "Nothing matches.",
  removeThese: "Remove all of these",
  fix: {
    extension: (n: number) => `Remove ${count(n, { one: "the extension", other: "# extensions" })}`,
    "letter-o": (n: number) => `Write ${count(n, { one: "a zero", other: "# zeros" })} for O`,
    several: (n: number) => `Separate ${count(n, { one: "the numbers", other: "all #" })}`,
    "zero-after-code": (n: number) => `Remove ${count(n, { one: "the zero", other: "# zeros" })}`,
  },
  readAs: "Country of these numbers",
  chooseCountry: "Country…",
  shown: (from: number, to: number, of: number) => `${from}–${to} of ${count(of, { other: "#" })}`,
  previous: "Previous ones",
  next: "Next ones",
  table: {
    title: "Add numbers from a table",
    rows: (n: number) =>
      count(n, {
        one: "# row. Check what is taken from each column.",
        other: "# rows. Check what is taken from each column.",
      }),
    column: (title: string | number) => (typeof title === "number" ? `Column ${title}` : title),
    roleOf: (title: string) => `What to take from “${title}”`,
    roles: { number: "Numbers", name: "Name", none: "Nothing" },
    more: (n: number) =>
      count(n, { one: "# more row is not shown.", other: "# more rows are not shown." }),
    without: (n: number) =>
      count(n, { one: "# row has no number there.", other: "# rows have no number there." }),
    invalid: (n: number) =>
      count(n, {
        one: "# number has to be fixed: it is listed below the field.",
        other: "# numbers have to be fixed: they are listed below the field.",
      }),
    names: "Names stay in this browser and are shown instead of numbers.",
    duplicates: (n: number) =>
      count(n, { one: "# duplicate is skipped.", other: "# duplicates are skipped." }),
    toFix: "to fix",
    add: (n: number) => count(n, { one: "Add # number", other: "Add # numbers" }),
    addToFix: "Add and fix",
    cancel: "Cancel",
    close: "Close",
  },
};
