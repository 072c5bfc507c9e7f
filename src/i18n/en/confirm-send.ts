import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });

/** Whom an earlier send had. */
export interface EarlierPeople {
  /** How many of the present recipients; undefined if that cannot be counted. */
  shared: number | undefined;
  /** How many recipients there are now. */
  people: number;
  /** How many recipients it had; 0 means everyone. */
  sentTo: number;
}

const whom = ({ shared, people: all, sentTo }: EarlierPeople) => {
  if (shared === 1 && all === 1) return "This person";
  if (shared !== undefined) return `${count(shared, { other: "#" })} of these ${people(all)}`;
  return sentTo === 0 ? "Everyone" : people(sentTo);
};

/** The one question before a send. Loaded with its dialog. */
export const confirmSend = {
  title: {
    blocking: "It would probably not appear",
    repeat: "Send it a second time?",
    everyone: "Send to everyone?",
  },
  blocked: "GREEN-API may accept this status all the same, and viewers would see nothing:",
  everyone: (instance: string) =>
    `Everyone means all contacts of ${instance}: whoever is in its address book and has its number saved will see this status for 24 hours.`,
  repeat: {
    open: (to: EarlierPeople, file: string, when: string) =>
      `${whom(to)} may have got this audio already: ${file} was sent ${when}, and it is not known whether it was queued. They may see it twice.`,
    queued: (to: EarlierPeople, file: string, when: string) =>
      `This audio is queued already: ${file}, ${when}. ${whom(to)} will get it. They will see it twice.`,
    published: (to: EarlierPeople, file: string, when: string) =>
      `${whom(to)} got this audio ${when}, as ${file}. They will see it twice.`,
    newer:
      "A newer version of the studio has a record of this file for this instance. It may be seen twice.",
    reached: (delivered: number, read: number, sent: number) =>
      `Of the ${people(sent)} that it was sent to then, ${count(delivered, { other: "#" })} received it and ${count(read, { other: "#" })} saw it.`,
  },
  back: "Back to the draft",
  /** Says what the button does, for all reasons together. */
  action: (reasons: { isBlocked: boolean; isRepeat: boolean; isForEveryone: boolean }): string =>
    [
      "Send",
      reasons.isRepeat && "again",
      reasons.isForEveryone && "to everyone",
      reasons.isBlocked && "all the same",
    ]
      .filter(Boolean)
      .join(" "),
};
