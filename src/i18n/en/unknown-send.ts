import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** How the person settles a send whose outcome is unknown. Loaded with the details of a record. */
export const unknownSend = {
  notFound: (time: string) =>
    `Not in the queue or journal at ${time}. It may still appear within 24 hours.`,
  notSeen: "Not in the queue or journal for 24 hours.",
  several: (n: number) =>
    count(n, {
      one: "GREEN-API has a similar status. Is it this one?",
      other: "GREEN-API has # similar statuses. Is it one of them?",
    }),
  same: (fields: string) => `Same ${fields}.`,
  notShown: (fields: string) => `GREEN-API doesn't show: ${fields}.`,
  fields: { fileName: "file name", urlFile: "link", participants: "recipients" },
  inQueue: "waits in the queue",
  thisOne: "This one",
  choose: (idMessage: string) => `It is ${idMessage}`,
  check: "Check now",
  checking: "Checking…",
  notSent: "Mark as not sent",
  sendAgain: "Send again",
  retryOf: "Repeats",
  cannotRepeat: "This record can't be sent as it is. It is in the form: fix what is marked.",
};
