import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });
const contacts = (n: number) => count(n, { one: "# contact", other: "# contacts" });

/** The dialog for choosing recipients among the contacts. */
export const contactBook = {
  title: "Contacts",
  mode: "What to do with the ticked ones",
  choose: "Choose",
  except: "Everyone except",
  loading: "Asking GREEN-API for the contacts…",
  empty: "GREEN-API knows no contacts of this instance yet.",
  emptyAdvice:
    "For about five minutes after authorization its list is empty. If it stays so, rename a contact on the phone and link the phone anew.",
  again: "Ask again",
  asking: "Asking…",
  readAt: (n: number, time: string) => `${contacts(n)} at ${time}`,
  search: "Search by name or number",
  list: "Contacts found",
  nothingFound: "Nobody found.",
  all: (n: number) => count(n, { other: "All #" }),
  allFound: (n: number) => count(n, { one: "The # found", other: "All # found" }),
  ticked: (n: number) => count(n, { other: "# chosen" }),
  leftOut: (n: number) => count(n, { other: "# left out" }),
  more: (n: number) => count(n, { other: "# more: search to see them" }),
  nameless: "No name",
  unsaved: "not saved",
  unsavedNote:
    "Not saved: the phone has no name for this number. A status reaches only those who have saved your number; older documentation wants both sides to have done so.",
  lidMode:
    "The instance's setting enableLidMode is on: GREEN-API leaves out most names and hides numbers behind ids. Who is saved is not known.",
  noNames: "GREEN-API gave no names, a known fault of its own. Search by number.",
  take: (n: number) =>
    n === 0 ? "Choose nobody" : count(n, { one: "Choose # contact", other: "Choose # contacts" }),
  takeNone: "Tick contacts to choose",
  took: (n: number) => count(n, { one: "# contact chosen", other: "# contacts chosen" }),
  exceptNote:
    "Makes a fixed list now. Unlike WhatsApp's “My contacts except”, whoever is added later is not in it.",
  overLimit: "Older documentation: a status reaches the first 1,024 contacts only.",
  withUnsaved: (n: number) =>
    count(n, { one: "Also the # that is not saved", other: "Also the # that are not saved" }),
  takeOthers: (n: number) =>
    n === 0
      ? "Nobody would be left"
      : count(n, { one: "Choose the # other", other: "Choose the # others" }),
  tookOthers: (n: number, leftOut: number) =>
    `${recipients(n)}: ${count(leftOut, { other: "everyone except #" })}`,
};
