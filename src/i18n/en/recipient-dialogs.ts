import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });
const numbers = (n: number) => count(n, { one: "# number", other: "# numbers" });

/** The dialogs for saved lists and for checking numbers, and why GREEN-API did not answer. Loaded with them. */
export const recipientDialogs = {
  noToken:
    "Enter the instance's token in the instance menu first: contacts and number checks need it.",

  failure: {
    advice: "Nothing changed. Wait a little, then try again.",
    authorize: "Link the phone in Instance set-up, then try again.",
    starting: "It takes up to five minutes. Try again then.",
    token: "Check idInstance, token and API URL in the instance menu.",
    pace: "Another program may be using this instance. Wait a few seconds, then try again.",
    quota: "The monthly quota resets on the first of the month.",
    gateway: "Check that the studio is still running in the terminal, then try again.",
    network: "Check your network connection, then try again.",
  },

  saved: {
    title: "Lists",
    note: "Kept in this browser.",
    name: "List name",
    namePlaceholder: "For example, regular guests",
    save: (n: number) => `Save ${recipients(n)}`,
    replace: "Replace",
    taken: (name: string) => `Saving replaces the list “${name}”.`,
    nothingToSave: "Choose recipients first, then save them here as a list.",
    none: "No lists yet.",
    full: "Not saved: this browser is out of space. Delete a list or old records, then try again.",
    list: "Saved lists",
    recipients,
    apply: "Replace current",
    applyOf: (name: string) => `Replace current recipients with ${name}`,
    add: "Add to current",
    addOf: (name: string) => `Add to current recipients: ${name}`,
    applied: (name: string, n: number) => `${name}: ${recipients(n)}`,
    added: (name: string, n: number) => `${name}: ${count(n, { other: "# added" })}`,
    rename: (name: string) => `Rename ${name}`,
    newName: "New name",
    keepName: "Rename",
    nameTaken: "Another list has this name.",
    export: (name: string) => `Export ${name} as CSV`,
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `${name} deleted`,
    replaced: (name: string) => `${name} replaced`,
    saved: (name: string) => `${name} saved`,
    renamed: (name: string) => `Renamed to ${name}`,
  },

  check: {
    title: "Check numbers",
    intro: (n: number) =>
      count(n, {
        one: "Asks WhatsApp, through GREEN-API, whether # number exists there.",
        other: "Asks WhatsApp, through GREEN-API, whether # numbers exist there.",
      }),
    known: (n: number) =>
      count(n, {
        one: "# was already checked in this tab and won't be asked again.",
        other: "# were already checked in this tab and won't be asked again.",
      }),
    quota:
      "Checks use the monthly quota: 100 on the Developer plan, 30,000 on Business. They are optional before a send.",
    overQuota: "More than the 100 a month on the Developer plan.",
    takes: (minutes: number) =>
      count(minutes, { one: "Takes about # minute.", other: "Takes about # minutes." }),
    start: (n: number) => `Check ${numbers(n)}`,
    goOn: (n: number) => `Continue with ${numbers(n)}`,
    stop: "Stop",
    progress: "Numbers checked",
    of: (done: number, total: number) => `${count(done, { other: "#" })} of ${numbers(total)}`,
    paused: "Too many requests: paused for a few seconds",
    exists: (n: number) => count(n, { one: "# has WhatsApp", other: "# have WhatsApp" }),
    missing: (n: number) => count(n, { one: "# has no WhatsApp", other: "# have no WhatsApp" }),
    unchecked: (n: number) =>
      count(n, { one: "# could not be checked", other: "# could not be checked" }),
    waiting: (n: number) => count(n, { one: "# not checked yet", other: "# not checked yet" }),
    andMore: (n: number) => count(n, { other: "and # more" }),
    remove: (n: number) =>
      count(n, {
        one: "Remove the # without WhatsApp",
        other: "Remove the # without WhatsApp",
      }),
    removed: (n: number) =>
      count(n, { one: "# without WhatsApp removed", other: "# without WhatsApp removed" }),
    kept: "Results so far are kept.",
  },
};
