import type { FailureCode } from "../../../green-api/failure-catalogue.ts";
import type { LineName, SetUpAct, Tone } from "../../../voice-status/set-up/line.ts";
import { counter } from "../../../lib/text/counter.ts";

const count = counter("en");

/** The facts of a line; zero or an empty text if it does not have them. */
interface LineFacts {
  count: number;
  of: number;
  ms: number;
  detail: string;
  /** When it ends, as a day. */
  until: string;
}

export interface LineTexts {
  title: string;
  reason: string;
  /** For the verdict, if it is not the title. */
  headline?: string;
}

export type DescribeLine = (facts: LineFacts) => LineTexts;

type ActName = SetUpAct extends infer Act
  ? Act extends { topic: infer Topic }
    ? Topic
    : Act extends { do: infer Do }
      ? Do
      : never
  : never;

/** A length of time, rounded up to seconds, minutes or hours. */
export const duration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return count(seconds, { other: "# s" });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return count(minutes, { other: "# min" });
  return count(Math.ceil(minutes / 60), { other: "# h" });
};

const fixed =
  (title: string, reason: string): DescribeLine =>
  () => ({ title, reason });

export const lines: Record<LineName, DescribeLine> = {
  "token-missing": fixed(
    "No token in this tab",
    "Nothing works without apiTokenInstance. It is kept only in the tab where you entered it.",
  ),
  asking: fixed("Asking GREEN-API", ""),
  unanswered: fixed("", ""),
  authorized: fixed("Authorized", "A phone is linked to the instance."),
  "not-authorized": fixed(
    "No phone is linked",
    "Statuses wait in the queue for up to 24 hours and are then dropped.",
  ),
  asleep: fixed("The phone is off", "sleepMode: the linked phone cannot be reached."),
  blocked: fixed(
    "WhatsApp has blocked the number",
    "Nothing can be sent. WhatsApp on the phone says what to do.",
  ),
  starting: fixed("The instance is starting", "It takes up to 5 minutes. Sends wait meanwhile."),
  created: fixed("GREEN-API is creating the instance", "It takes up to 5 minutes."),
  restricted: ({ detail }) => ({
    title: "WhatsApp restricts the account",
    reason: `${detail}: a status may show as published and reach nobody. Send nothing until it ends, then reboot.`,
  }),
  "state-unknown": ({ detail }) => ({
    title: `The state is “${detail}”`,
    reason: "The studio doesn't know this state. Only authorized is sure to send.",
  }),
  "no-restriction": fixed(
    "No WhatsApp restrictions",
    "Otherwise the state would be yellowCard or suspended.",
  ),
  "not-whatsapp": ({ detail }) => ({
    title: `This is an instance for ${detail}`,
    reason: "Voice statuses exist in WhatsApp only.",
  }),
  "notifications-on": fixed(
    "Statistics are on",
    "outgoingWebhook is yes: GREEN-API records who saw a status.",
  ),
  "notifications-off": fixed(
    "Statistics are off",
    "Switch on outgoingWebhook to record progress and viewers of the next statuses.",
  ),
  pace: ({ ms }) => ({
    title: ms === 0 ? "Statuses go out without a pause" : `One status every ${duration(ms)}`,
    reason: "delaySendMessagesMilliseconds",
  }),
  "pace-slow": ({ ms }) => ({
    title: `One status every ${duration(ms)}`,
    reason: "GREEN-API advises at most 5 minutes.",
  }),
  "queue-empty": fixed("The queue looks empty", "GREEN-API doesn't always show a single status."),
  "queue-moving": ({ count: n, ms }) => ({
    title: count(n, { one: "# item in the queue", other: "# items in the queue" }),
    reason: ms === 0 ? "" : `The last one goes out in ${duration(ms)}.`,
  }),
  "queue-stuck": ({ ms }) => ({
    title: "The queue does not move",
    reason: `A status has been waiting for ${duration(ms)}. A reboot usually helps; if not, ask GREEN-API's support.`,
  }),
  "contacts-later": fixed(
    "Contacts are not known",
    "They are available while the instance is authorized.",
  ),
  "contacts-named": ({ count: n, of }) => ({
    title: count(n, { one: "# contact has a name", other: "# contacts have a name" }),
    reason: `Of ${count(of, { one: "# person", other: "# people" })}. Viewers also need your number saved.`,
  }),
  "contacts-nameless": ({ count: n, detail }) => ({
    title: count(n, {
      one: "The only contact has no name",
      other: "None of # contacts has a name",
    }),
    reason: detail
      ? "The setting enableLidMode removes names, so it isn't visible who is saved on the phone."
      : "A known GREEN-API bug: it isn't visible who is saved on the phone.",
  }),
  "contacts-none": fixed(
    "No contacts yet",
    "The list can be empty for a few minutes after authorization.",
  ),
  "quota-unknown": fixed(
    "The plan has refused nothing this month",
    "Only a refusal (466) shows how much of the quota is used.",
  ),
  "quota-used-up": ({ count: used, of, until }) => ({
    headline: `Cannot send until ${until}`,
    title: "The monthly quota is used up",
    reason: of > 0 ? `${used} of ${of} of the plan's quota are used.` : "",
  }),
  "quota-others": ({ count: used, of, until }) => ({
    headline: `Cannot send to others until ${until}`,
    title: "The plan allows no more chats this month",
    reason: of > 0 ? `${used} of ${of} are used; these can still get statuses.` : "",
  }),
  "phone-unknown": fixed(
    "The kind of phone is not known",
    "With an iPhone, list the recipients: statuses to everyone may not appear.",
  ),
  "phone-iphone": fixed(
    "The phone is an iPhone",
    "List the recipients: statuses to everyone may not appear.",
  ),
};

const address = "Check idInstance, token and API URL.";
const network = "Check the API URL and your network.";

/** What helps if a question was not answered. */
export const advice: Partial<Record<FailureCode, string>> = {
  unauthorized: address,
  forbidden: address,
  "not-found": address,
  "request-refused": address,
  "host-unreachable": network,
  offline: network,
  "no-answer": network,
  "gateway-down": "Check that the studio is still running in the terminal.",
  "too-many-requests": "Another program may be using this instance. We'll ask again in a moment.",
  "instance-starting": "It takes up to 5 minutes.",
  "instance-expired": "Renew it in the GREEN-API console.",
  "instance-deleted": "Create a new one in the GREEN-API console, and connect it here.",
};

export const act: Record<ActName, string> = {
  account: "Show the account",
  states: "Show the states",
  settings: "Change settings",
  queue: "Show the queue",
  contacts: "Show the contacts",
  "enter-token": "Enter the token",
  "change-instance": "Change the instance",
  "switch-on-notifications": "Switch on…",
};

export const tone: Record<Tone, string> = {
  good: "OK",
  neutral: "Info",
  caution: "Caution",
  bad: "Error",
  open: "Not known yet",
};
