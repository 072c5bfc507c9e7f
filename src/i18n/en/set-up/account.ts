import { duration } from "./lines.ts";

/** The texts about account and states. */
export const account = {
  title: "Account",
  facts: { phone: "Phone", state: "State", device: "Device", chatId: "chatId" },
  picture: "The account's picture",
  none: "empty",
  hidden: "hidden with personal data",
  reboot: {
    label: "Reboot…",
    title: "Reboot the instance?",
    action: "Reboot",
    busy: "Rebooting…",
    done: "The instance is rebooting",
    refused: "GREEN-API answered, but did not reboot the instance.",
  },
  rebootText: [
    "It takes up to 5 minutes. The phone stays linked.",
    "Nothing is sent meanwhile. The queue is kept.",
  ],
  logout: {
    label: "Log out…",
    title: "Unlink the phone?",
    action: "Log out",
    busy: "Logging out…",
    done: "The phone is unlinked",
    refused: "GREEN-API answered, but did not log out.",
  },
  logoutText: [
    "The instance loses its WhatsApp account until a phone is linked again. This affects every program that uses it.",
    "The queue is kept for up to 24 hours, then dropped.",
    "GREEN-API forgets who saw earlier statuses. What the studio has saved stays here.",
  ],
};

/** The texts about linking a phone. */
export const authorize = {
  way: "How to link the phone",
  ways: { qr: "QR code", code: "Code by number" },
  howQr:
    "On the phone, open WhatsApp: Settings, Linked devices, Link a device. Then scan this code.",
  showQr: "Show the QR code",
  hideQr: "Hide the QR code",
  waiting: "The first code may take a minute…",
  picture: "QR code for WhatsApp. It changes every 20 seconds.",
  changes: "The code changes every 20 seconds; this page shows the newest.",
  linked: "A phone is linked. Checking the state…",
  says: (type: string) => `GREEN-API answered “${type}”:`,
  noPicture: "GREEN-API sent a code that is not an image.",
  secret: "Hidden: anyone who sees the code could link their phone. Press P to show personal data.",
  howCode:
    "On the phone, open WhatsApp: Settings, Linked devices, Link a device, Link with phone number. Then type this code.",
  number: "Phone number of the account",
  numberHint: "In international form, for example +7 912 345-67-89.",
  numberInvalid: "Not a phone number in international form.",
  getCode: "Get a code",
  gettingCode: "Asking for a code…",
  code: "Code to type on the phone",
  noCode:
    "GREEN-API sent no code. Wait a minute before trying again: too many attempts restart the instance.",
  done: "The instance is authorized",
};

/** The texts about the states that the instance was in. */
export const states = {
  title: "States",
  range: "Period",
  ranges: { day: "24 hours", week: "7 days", month: "30 days" },
  strip: "States of the instance, from left to right until now",
  list: "States, newest first",
  empty: "No states in this period.",
  since: (from: string) => `since ${from}`,
  today: (time: string) => `today ${time}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  for: (from: string, ms: number) => `${from}, for ${duration(ms)}`,
  sends: "The state at each send",
  noSends: "The history has no sends through this instance in this period.",
  unknown: "state not known",
  more: (n: number) => `and ${n} earlier`,
};
