import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const people = (n: number) => count(n, { one: "# person", other: "# people" });

/** Whom an earlier send had: all, some, or an unknown part of the present recipients. */
export interface EarlierPeople {
  /** Undefined if it is not known, or it went to everyone. */
  shared: number | undefined;
  /** 0 means everyone. */
  people: number;
}

const whom = ({ shared, people: all }: EarlierPeople) =>
  shared === undefined
    ? all === 0
      ? "Everyone, or some of them,"
      : `Some or all of these ${people(all)}`
    : `${count(shared, { other: "#" })} of these ${people(all)}`;

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
      `${whom(to)} will get this audio already: ${file} was queued ${when}. They will see it twice.`,
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
