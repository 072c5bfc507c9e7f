import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** How the person settles a send whose outcome is unknown. Loaded with the details of a record. */
export const unknownSend = {
  notFound: (time: string) =>
    `Neither in the queue nor in the journal at ${time}. That proves nothing before 24 hours are over.`,
  notSeen: "Not seen in queue or journal for 24 hours.",
  several: (n: number) =>
    count(n, {
      one: "GREEN-API knows a status that this one may be. Is it?",
      other: "GREEN-API knows # statuses that this one may be. Which is it?",
    }),
  same: (fields: string) => `Same ${fields}.`,
  notShown: (fields: string) => `GREEN-API does not tell the ${fields}.`,
  fields: { fileName: "file name", urlFile: "link", participants: "recipients" },
  inQueue: "waits in the queue",
  thisOne: "This one",
  choose: (idMessage: string) => `It is ${idMessage}`,
  check: "Look for it now",
  checking: "Looking…",
  notSent: "It was not sent",
  sendAgain: "Send again",
  retryOf: "Repeats",
  cannotRepeat: "This record cannot be sent as it is. It is in the form: fix what is marked.",
};
