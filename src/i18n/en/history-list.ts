import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const number = (n: number) => count(n, { other: "#" });

/** The rows of the history. Loaded with the first record. */
export const historyList = {
  instance: "Instance",
  allInstances: "All instances",
  note: {
    sending: "waiting for the response",
    unknown: "it may have been queued",
    "not-sent": "marked by you",
    accepted: "not published yet",
    pending: "not published yet",
    sent: "not delivered yet",
    delivered: "not viewed yet",
    read: "somebody saw it",
    deleted: "removed from WhatsApp",
    dropped: "not published within 24 h",
  },
  restricted: "WhatsApp restricts the number",
  restrictedOutcome: "Published, but WhatsApp has restricted the number",
  noNews: "no update for over a day",
  journalSays: (state: string) => `state in the journal: ${state}`,
  reachedOf: (reached: number, total: number, state: "sent" | "delivered" | "read") =>
    ({
      sent: `published to ${number(reached)} of ${number(total)}`,
      delivered: `delivered to ${number(reached)} of ${number(total)}`,
      read: `${number(reached)} of ${number(total)} saw it`,
    })[state],
  sawItBefore: (reached: number, total: number) =>
    `${number(reached)} of ${number(total)} had seen it`,
  counts: (read: number, delivered: number, total: number) =>
    `Viewed by ${number(read)}, delivered to ${number(delivered)} of ${number(total)}`,
  columns: { state: "State", audio: "Audio", recipients: "Recipients", id: "idMessage" },
  noId: "no idMessage",
  elsewhere: "sent elsewhere",
  raw: "raw",
  nameless: "Voice status",
  recipientsUnknown: "recipients unknown",
  duration: (hours: number, minutes: number) =>
    [hours > 0 && `${hours} h`, (minutes > 0 || hours === 0) && `${minutes} min`]
      .filter(Boolean)
      .join(" "),
  underAMinute: "less than a minute",
  lifetime: {
    waiting: (left: string) => `in the queue, ${left} left`,
    visible: (left: string) => `visible for ${left}`,
    gone: (since: string) => `no longer visible since ${since}`,
    dropped: "dropped, or no longer visible",
  },
  stuck: {
    queue: (waiting: string) =>
      `Accepted ${waiting} ago and still not published, over three times longer than usual.`,
    queueHelp:
      "Check that the instance is authorized and reboot it; if that doesn't help, write to support. Don't send again: it may still go out.",
    restricted:
      "WhatsApp has restricted this number: the status counts as published, but nobody may see it.",
    restrictedHelp:
      "Send nothing more for now. When the restriction ends, reboot the instance in Instance set-up.",
    choose: (label: string) => `To see its set-up, choose the instance at the top: ${label}`,
    support: "Copy for support",
    supportText: (facts: {
      idInstance: string;
      idMessage: string;
      fileName: string;
      recipients: string;
      state: string;
      sentAt: string;
      now: string;
    }) =>
      [
        "Hello. A voice status was accepted but has not been published.",
        `idInstance: ${facts.idInstance}`,
        "method: sendVoiceStatus",
        `idMessage: ${facts.idMessage}`,
        `file: ${facts.fileName}`,
        `recipients: ${facts.recipients}`,
        `state in the journal: ${facts.state}`,
        `accepted at: ${facts.sentAt}`,
        `now: ${facts.now}`,
        "Why is the queue of this instance not moving?",
      ].join("\n"),
  },
  part: (part: number, of: number) => `part ${part} of ${of}`,
  group: (part: number, of: number) => `group ${part} of ${of}`,
};
