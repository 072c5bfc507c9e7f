import { counter } from "../../../lib/text/counter.ts";
import type { ChangeableSetting } from "../../../green-api/changeable-settings.ts";
import { duration } from "./lines.ts";

const count = counter("en");
const number = (n: number) => count(n, { other: "#" });

const settingNotes: Record<ChangeableSetting, string> = {
  outgoingWebhook: "Progress and viewers of statuses. Statistics need it.",
  delaySendMessagesMilliseconds: "The pause between two sends, in milliseconds.",
  outgoingAPIMessageWebhook: "Notifications about what is sent through the API.",
  outgoingMessageWebhook: "Notifications about what is sent from the phone.",
  stateWebhook: "Notifications about a change of the state.",
  keepOnlineStatus: "The account is shown as online.",
  autoTyping: "“Typing…” is shown before a message; the higher, the longer.",
  enableLidMode: "Ids that hide numbers. It empties the names of most contacts.",
};

/** The texts about settings. */
export const settings = {
  title: "Settings",
  notes: settingNotes,
  isDefault: (value: string) => `New instances have ${value}`,
  limits: (min: number, max: number) => `${number(min)} to ${number(max)}`,
  invalid: (limits: string) => `A whole number: ${limits}.`,
  changed: (n: number) => count(n, { one: "# setting changed", other: "# settings changed" }),
  restart:
    "Saving restarts the instance. For up to 5 minutes it sends nothing, and GREEN-API may forget who saw earlier statuses.",
  save: "Save and restart",
  saving: "Saving…",
  undo: "Undo",
  notSaved: "GREEN-API answered, but did not save the settings.",
  saved: "Saved. The instance restarts.",
  restarting: "The instance restarts: the settings apply within 5 minutes.",
  others: (n: number) =>
    count(n, {
      one: "# other setting, which the studio leaves alone",
      other: "# other settings, which the studio leaves alone",
    }),
  json: "As JSON",
};

/** The texts about the queue. */
export const queue = {
  title: "Queue",
  list: "What waits in the queue",
  empty: "GREEN-API shows nothing in the queue. A single item may be missing from its answer.",
  hides: (n: number) =>
    count(n, {
      one: "GREEN-API counts # item and shows none: a single item may be missing from its list.",
      other: "GREEN-API counts # items and shows none.",
    }),
  since: (time: string) => `sent ${time}`,
  elsewhere: "not sent from this browser",
  leaves: (ms: number) => (ms === 0 ? "leaves next" : `leaves within ${duration(ms)}`),
  late: "should have left by now: check that the queue moves",
  waits: "waits until the instance is authorized, for up to 24 hours",
  more: (n: number) => `and ${number(n)} more`,
  clear: {
    label: "Clear…",
    title: "Clear the queue?",
    action: "Clear the queue",
    busy: "Clearing…",
    done: "The queue is cleared",
    refused: "GREEN-API did not clear the queue. It refuses while the instance is not authorized.",
  },
  clearText: (n: number) => [
    count(n, {
      one: "# item is lost: it is not sent, now or later.",
      other: "# items are lost: they are not sent, now or later.",
    }),
    "That includes messages and statuses of other programs, and whatever GREEN-API does not show. One item alone cannot be removed.",
  ],
};

/** The texts about contacts. */
export const contacts = {
  title: "Contacts",
  later: "GREEN-API gives contacts while the instance is authorized.",
  rows: {
    people: "People",
    named: "with a name, so saved in the phone",
    nameless: "without a name",
    hidden: "with a hidden number (@lid)",
    groups: "Groups",
    nullIds: "Entries null@c.us, which are nobody",
    notNumbers: "Ids that are no phone numbers",
  },
  none: "The list is empty. For some minutes after an instance was authorized that is normal.",
  number,
};
