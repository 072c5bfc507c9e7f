import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });
const numbers = (n: number) => count(n, { one: "# number", other: "# numbers" });

/** The dialogs for saved lists and for checking numbers, and why GREEN-API did not answer. Loaded with them. */
export const recipientDialogs = {
  noToken:
    "Enter the instance's token in the instance menu first: contacts and checks come from it.",

  failure: {
    advice: "Nothing was changed. Wait a little, then try again.",
    authorize: "Link the phone in Instance set-up, then try again.",
    starting: "It takes up to five minutes. Nothing was changed; try again then.",
    token: "Check idInstance, token and API URL in the instance menu.",
    pace: "Another program may be using this instance. Wait a few seconds, then try again.",
    quota: "The tariff's quota begins anew on the first of the month.",
    gateway: "Is the studio still running in the terminal? Start it, then try again.",
    network: "Check this computer's network, then try again.",
  },

  saved: {
    title: "Lists",
    note: "Kept in this browser.",
    name: "Name of the list",
    namePlaceholder: "For example, regular guests",
    save: (n: number) => `Save ${recipients(n)}`,
    replace: "Replace",
    taken: (name: string) => `Replaces the list of this name: ${name}.`,
    nothingToSave: "Choose recipients first, then save them here as a list.",
    none: "No lists yet.",
    full: "This browser has no room for it: nothing was stored. Delete a list or old records first.",
    list: "Saved lists",
    recipients,
    apply: "Use",
    applyOf: (name: string) => `Use ${name} instead of the recipients chosen now`,
    add: "Add",
    addOf: (name: string) => `Add ${name} to the recipients chosen now`,
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
        one: "# was checked in this tab already and is not asked again.",
        other: "# were checked in this tab already and are not asked again.",
      }),
    quota:
      "Each check counts: the Developer tariff has 100 a month, Business 30,000. Not needed to send: numbers without WhatsApp are skipped.",
    overQuota: "More than the 100 a month of the Developer tariff.",
    takes: (minutes: number) =>
      count(minutes, { one: "Takes about # minute.", other: "Takes about # minutes." }),
    start: (n: number) => `Check ${numbers(n)}`,
    goOn: (n: number) => `Go on with ${numbers(n)}`,
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
    kept: "What was found so far is kept.",
  },
};
