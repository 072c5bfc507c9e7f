import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });
const contacts = (n: number) => count(n, { one: "# contact", other: "# contacts" });

/** The dialog for choosing recipients among the contacts. */
export const contactBook = {
  title: "Contacts",
  mode: "What to do with the selected contacts",
  choose: "Select",
  except: "Everyone except",
  loading: "Loading contacts from GREEN-API…",
  empty: "GREEN-API has no contacts of this instance yet.",
  emptyAdvice:
    "The list can be empty for about five minutes after authorization. If it stays empty, rename a contact on the phone and link the phone again.",
  again: "Refresh",
  asking: "Refreshing…",
  readAt: (n: number, time: string) => `${contacts(n)}, updated ${time}`,
  search: "Search by name or number",
  list: "Contacts found",
  nothingFound: "Nobody found.",
  all: (n: number) => count(n, { other: "All #" }),
  allFound: (n: number) => count(n, { one: "All # found", other: "All # found" }),
  ticked: (n: number) => count(n, { other: "# selected" }),
  leftOut: (n: number) => count(n, { other: "# excluded" }),
  more: (n: number) => count(n, { other: "# more: search to see them" }),
  nameless: "No name",
  unsaved: "not saved",
  unsavedNote:
    "Not saved: the phone has no name for this number. Viewers need your number saved; older documentation asks for both.",
  lidMode:
    "The setting enableLidMode is on: GREEN-API hides most names and shows ids instead of numbers.",
  noNames: "GREEN-API sent no names (a known bug). Search by number.",
  take: (n: number) =>
    n === 0 ? "Select nobody" : count(n, { one: "Select # contact", other: "Select # contacts" }),
  takeNone: "Select (0)",
  took: (n: number) => count(n, { one: "# contact selected", other: "# contacts selected" }),
  exceptNote: "The list is fixed now: contacts added later are not in it.",
  overLimit: "Older documentation: only the first 1,024 contacts get a status.",
  withUnsaved: (n: number) =>
    count(n, { one: "Include # unsaved contact", other: "Include # unsaved contacts" }),
  takeOthers: (n: number) =>
    n === 0
      ? "Nobody would be left"
      : count(n, { one: "Select # other contact", other: "Select # other contacts" }),
  tookOthers: (n: number, leftOut: number) =>
    `${recipients(n)}: ${count(leftOut, { other: "everyone except #" })}`,
};
