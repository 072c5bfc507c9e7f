import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const number = (n: number) => count(n, { other: "#" });

/** The rows of the history. Loaded with the first record. */
export const historyList = {
  instance: "Instance",
  allInstances: "All instances",
  note: {
    sending: "waiting for the answer",
    unknown: "it may have been queued",
    "not-sent": "as you decided",
    accepted: "not published yet",
    pending: "not published yet",
    sent: "no news of viewers yet",
    delivered: "it reached a phone",
    read: "seen",
    deleted: "removed from WhatsApp",
    dropped: "not published within 24 h",
  },
  noNews: "no news for more than a day",
  journalSays: (state: string) => `the journal says: ${state}`,
  reachedOf: (reached: number, total: number, state: "sent" | "delivered" | "read") =>
    ({
      sent: `published for ${number(reached)} of ${number(total)}`,
      delivered: `delivered to ${number(reached)} of ${number(total)}`,
      read: `${number(reached)} of ${number(total)} saw it`,
    })[state],
  sawItBefore: (reached: number, total: number) =>
    `${number(reached)} of ${number(total)} had seen it`,
  counts: (read: number, delivered: number, total: number) =>
    `Viewed by ${number(read)}, delivered to ${number(delivered)} of ${number(total)}`,
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
    waiting: (left: string) => `in the queue for ${left} at most`,
    visible: (left: string) => `visible for ${left}`,
    gone: (since: string) => `gone since ${since}`,
    dropped: "dropped by now, or published and gone",
  },
  stuck: {
    queue: (waiting: string) =>
      `Accepted ${waiting} ago and still not published: longer than three times the pace of the queue.`,
    queueHelp:
      "What usually helps: see that the instance is authorized, reboot it, and if that changes nothing, write to support. Do not send it again: it may still go out.",
    restricted:
      "WhatsApp restricts this instance now (a yellow card or a suspension). While it does, a status may be called published and still reach nobody.",
    restrictedHelp:
      "Instance set-up shows its state. When the restriction is over, reboot it there.",
    choose: (label: string) => `Choose ${label} at the top to see its set-up.`,
    support: "Copy a text for support",
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
        "Hello! A voice status was accepted and is not published.",
        `idInstance: ${facts.idInstance}`,
        "method: sendVoiceStatus",
        `idMessage: ${facts.idMessage}`,
        `file: ${facts.fileName}`,
        `recipients: ${facts.recipients}`,
        `state in the journal: ${facts.state}`,
        `accepted at: ${facts.sentAt}`,
        `now: ${facts.now}`,
        "Please see why the queue of this instance stands still.",
      ].join("\n"),
  },
  part: (part: number, of: number) => `part ${part} of ${of}`,
  group: (part: number, of: number) => `group ${part} of ${of}`,
};
