import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });

/** Who saw a status. Loaded with the details of a record. */
export const viewers = {
  list: (file: string) => `Who saw ${file}`,
  columns: { step: "Step", person: "Person", time: "Time" },
  search: "Search by name or number",
  filter: "Whom to show",
  filters: {
    all: "All",
    read: "Viewed",
    delivered: "Delivered only",
    unreached: "Not reached",
    unseen: "Not viewed",
  },
  withCount: (label: string, n: number) => `${label} ${count(n, { other: "#" })}`,
  step: { read: "Viewed", delivered: "Delivered", sent: "Sent", none: "No news" },
  nobodyFound: "Nobody found.",
  nobodyInGroup: "Nobody is in this group.",
  unlistedTitle: (n: number) => count(n, { other: "Not in the list of recipients: #" }),
  unlisted: "not in the list",
  hiddenNumber: "hidden number",
  copy: (n: number) => count(n, { one: "Copy # number", other: "Copy # numbers" }),
  sendUnseen: (n: number) => `Send again to the ${people(n)} who did not view it`,
  take: (n: number) => `Choose these ${people(n)} for the draft`,
  saveUnseen: "Save them as a list",
  save: "Save as a list",
  taken: (n: number) => `${people(n)} are the recipients of the draft`,
  readyAgain: (n: number, file: string) => `Ready to send again: ${file}, ${people(n)}`,
  draftIsBack: "The draft is as before",
  takenBack: "The recipients are as before",
  listOf: (
    group: "all" | "read" | "delivered" | "unreached" | "unseen",
    file: string,
    day: string,
  ) =>
    `${{ all: "From", read: "Viewed", delivered: "Delivered", unreached: "Not reached", unseen: "Did not see" }[group]}: ${day}, ${file}`,
  saved: (name: string, n: number) => `Saved as “${name}”: ${people(n)}`,
  notSaved: "This browser has no room for the list.",
  unsaved: "The list is not kept",
  askNames: "Show names from the contacts",
  askingNames: "Asking for the contacts…",
  namesFailed: "The contacts could not be read.",
  everyone: "Sent to everyone: here are those whom GREEN-API's statistics name.",
  unknownList: "The journal does not tell the recipients: here are those whom the statistics name.",
  lostList:
    "The list of recipients was lost. Here are those whom the statistics name; who was not reached cannot be said.",
  deleted: "Deleted from WhatsApp. This is what was known by then.",
  forgotten: "GREEN-API keeps statistics for 30 days. The studio has kept what it knew.",
  why: {
    "nothing-sent": "Nothing was published, so nobody could see it.",
    unknown:
      "It is not known whether it was queued. Once that is settled, its viewers appear here.",
    queued: "It is in GREEN-API's queue. Its viewers appear here once it is published.",
    dropped: "It was dropped from the queue, so nobody could see it.",
    "counts-only":
      "Only the counts are known: the names came before the studio kept them, or found no room in this browser.",
    deleted: "It was deleted before GREEN-API told of anybody who saw it.",
    forgotten: "GREEN-API keeps statistics for 30 days, and the studio did not ask in time.",
    "notifications-off":
      "The instance's setting outgoingWebhook is off, and without it GREEN-API counts nobody. Once it is on, this works for the statuses that are sent after that.",
    "no-token": "The token of this instance is not here, so GREEN-API cannot be asked.",
    "too-early":
      "Published a moment ago: GREEN-API has told of nobody yet. This list fills by itself.",
    "none-yet":
      "GREEN-API has told of nobody. It is asked for as long as the status is visible; after the instance was authorized again its answer is empty.",
  },
  switchOn: "Switch it on…",
};
