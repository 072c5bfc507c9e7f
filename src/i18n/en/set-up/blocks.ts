import { counter } from "../../../lib/text/counter.ts";
import type { ChangeableSetting } from "../../../green-api/changeable-settings.ts";
import { duration } from "./lines.ts";

const count = counter("en");
const number = (n: number) => count(n, { other: "#" });

const settingNotes: Record<ChangeableSetting, string> = {
  outgoingWebhook: "Progress and viewers of statuses. Needed for statistics.",
  delaySendMessagesMilliseconds: "The pause between two sends, in milliseconds.",
  outgoingAPIMessageWebhook: "Notifications about what is sent through the API.",
  outgoingMessageWebhook: "Notifications about what is sent from the phone.",
  stateWebhook: "Notifications about a change of the state.",
  keepOnlineStatus: "The account is shown as online.",
  autoTyping: "“Typing…” is shown before a message; the higher, the longer.",
  enableLidMode: "Shows ids instead of numbers. Removes the names of most contacts.",
};

/** The texts about settings. */
export const settings = {
  title: "Settings",
  notes: settingNotes,
  /** What a changed setting is at GREEN-API until it is saved. */
  was: (value: string) => `was ${value}`,
  isDefault: (value: string) => `Default: ${value}.`,
  limits: (min: number, max: number) => `From ${number(min)} to ${number(max)}.`,
  invalid: (limits: string) => `Enter a whole number. ${limits}`,
  changed: (n: number) => count(n, { one: "# setting changed", other: "# settings changed" }),
  restart:
    "Saving restarts the instance. For up to 5 minutes it sends nothing, and GREEN-API may forget who saw earlier statuses.",
  save: "Save and restart",
  saving: "Saving…",
  undo: "Undo",
  notSaved: "GREEN-API answered, but did not save the settings.",
  savedChanges: "Saved:",
  saved: "Saved. The instance is restarting.",
  restarting: "The instance is restarting: the settings apply within 5 minutes.",
  others: (n: number) =>
    count(n, {
      one: "# other setting, not changed by the studio",
      other: "# other settings, not changed by the studio",
    }),
  json: "As JSON",
};

/** The texts about the queue. */
export const queue = {
  title: "Queue",
  list: "What waits in the queue",
  empty: "The queue looks empty. GREEN-API doesn't always show a single status.",
  hides: (n: number) =>
    count(n, {
      one: "GREEN-API reports # item but doesn't show it.",
      other: "GREEN-API reports # items but shows none.",
    }),
  since: (time: string) => `sent ${time}`,
  elsewhere: "not sent from this browser",
  leaves: (ms: number) => (ms === 0 ? "goes out next" : `goes out within ${duration(ms)}`),
  late: "overdue: check that the queue moves",
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
      one: "# item will be deleted and never sent.",
      other: "# items will be deleted and never sent.",
    }),
    "This includes messages and statuses of other programs. Single items can't be removed.",
  ],
};

/** The texts about contacts. */
export const contacts = {
  title: "Contacts",
  later: "Contacts are available while the instance is authorized.",
  rows: {
    people: "People",
    named: "with a name (saved on the phone)",
    nameless: "without a name",
    hidden: "with a hidden number (@lid)",
    groups: "Groups",
    nullIds: "Empty entries (null@c.us)",
    notNumbers: "Ids that are not phone numbers",
  },
  none: "The list is empty. That is normal for a few minutes after authorization.",
  number,
};
