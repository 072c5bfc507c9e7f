import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** Who saw a status. Loaded with the details of a record. */
export const viewers = {
  list: (file: string) => `Who saw ${file}`,
  columns: { step: "Step", person: "Person", time: "Time" },
  search: "Search by name or number",
  filter: "Whom to show",
  filters: {
    all: "All",
    read: "Viewed",
    delivered: "Delivered",
    unreached: "Not reached",
    unseen: "Not viewed",
  },
  withCount: (label: string, n: number) => `${label} ${count(n, { other: "#" })}`,
  step: { read: "Viewed", delivered: "Delivered", sent: "Not delivered", none: "No data" },
  nobodyFound: "Nobody found.",
  nobodyInGroup: "Nobody in this group.",
  unlistedTitle: (n: number) => count(n, { other: "Not in the recipient list: #" }),
  unlisted: "not in the list",
  hiddenNumber: "hidden number",
  copy: (n: number) => count(n, { one: "Copy # number", other: "Copy # numbers" }),
  sendUnseen: (n: number) => `Send again to the ${recipients(n)} who didn't view it`,
  take: (n: number) => `New status for these ${people(n)}`,
  saveUnseen: "Save them as a list",
  save: "Save as a list",
  taken: (n: number) => `The draft has ${recipients(n)}`,
  takenBack: "Recipients restored",
  readyAgain: (n: number, file: string) => `Ready to send again: ${file}, ${recipients(n)}`,
  unseenOf: (file: string) => `those who didn't view ${file}`,
  listOf: (
    group: "all" | "read" | "delivered" | "unreached" | "unseen",
    file: string,
    day: string,
  ) =>
    `${{ all: "From", read: "Viewed", delivered: "Delivered", unreached: "Not reached", unseen: "Not viewed" }[group]}: ${day}, ${file}`,
  saved: (name: string, n: number) => `Saved as “${name}”: ${recipients(n)}`,
  notSaved: "This browser is out of space: the list is not saved.",
  unsaved: "List not saved",
  askNames: "Show names from the contacts",
  askingNames: "Loading contacts…",
  namesFailed: "The contacts didn't load.",
  everyone: "Sent to everyone. Shown: people in GREEN-API's statistics.",
  unknownList: "The journal has no recipients. Shown: people in GREEN-API's statistics.",
  lostList:
    "The recipient list was lost. Shown: people in the statistics; who wasn't reached is unknown.",
  deleted: "Deleted from WhatsApp. Shown: what was known before.",
  forgotten: "GREEN-API keeps statistics for 30 days. Shown: what the studio saved.",
  why: {
    "nothing-sent": "Nothing was published, so nobody could see it.",
    unknown: "It isn't known whether it was queued. Viewers appear here once that is clear.",
    queued: "It is in GREEN-API's queue. Viewers appear here once it is published.",
    dropped: "It was dropped from the queue, so nobody could see it.",
    "counts-only": "Only the counts are known: the names were not saved in this browser.",
    deleted: "It was deleted before GREEN-API reported any viewers.",
    forgotten: "GREEN-API keeps statistics for 30 days, and the studio didn't ask in time.",
    "notifications-off":
      "Statistics are off (outgoingWebhook). Switch them on to see who views the next statuses.",
    "no-token": "This tab has no token for the instance. Enter it to see the viewers.",
    "too-early": "Just published: no viewers reported yet. The list fills by itself.",
    "none-yet":
      "No viewers reported. We keep asking while the status is visible; authorizing the instance again clears its statistics.",
  },
  switchOn: "Switch it on…",
};
