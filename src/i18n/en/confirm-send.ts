import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

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
  if (shared === all)
    return { 1: "This recipient", 2: "Both recipients" }[all] ?? `All ${recipients(all)}`;
  if (shared !== undefined) return `${count(shared, { other: "#" })} of these ${recipients(all)}`;
  return sentTo === 0 ? "Everyone" : recipients(sentTo);
};

/** The one question before a send. Loaded with its dialog. */
export const confirmSend = {
  title: {
    blocking: "This status probably won't appear",
    repeat: "Send it a second time?",
    everyone: "Send to everyone?",
  },
  blocked: "GREEN-API may accept it, but viewers would see nothing:",
  everyone: (instance: string) =>
    `All contacts of the instance who have its number saved can see this status for 24 hours. Instance: ${instance}`,
  repeat: {
    open: (to: EarlierPeople, file: string, when: string) =>
      `${whom(to)} may already have this audio: ${file}, ${when}. It isn't known whether it arrived. They may get it twice.`,
    queued: (to: EarlierPeople, file: string, when: string) =>
      `This audio is already in the queue: ${file}, ${when}. ${whom(to)} will get it twice.`,
    published: (to: EarlierPeople, file: string, when: string) =>
      `${whom(to)} got this audio ${when}, as ${file}. They will get it twice.`,
    unseen: (to: EarlierPeople, file: string, when: string) =>
      `${whom(to)} got this audio ${when}, as ${file}. GREEN-API's statistics show no view of it by them yet.`,
    newer:
      "A newer version of the studio has already sent this file through this instance. They may get it twice.",
    reached: (delivered: number, read: number, sent: number) =>
      `Last time it went to ${recipients(sent)}: delivered to ${count(delivered, { other: "#" })}, viewed by ${count(read, { other: "#" })}.`,
  },
  /** @param when such as "tomorrow 09:00". */
  plannedFor: (when: string) => `Goes out ${when}.`,
  back: "Back to the draft",
  /** Says what the button does, for all reasons together. */
  action: (reasons: {
    isBlocked: boolean;
    isRepeat: boolean;
    isForEveryone: boolean;
    isPlanned: boolean;
  }): string =>
    [
      reasons.isPlanned ? "Schedule" : "Send",
      reasons.isRepeat && "again",
      reasons.isForEveryone && "to everyone",
      reasons.isBlocked && "anyway",
    ]
      .filter(Boolean)
      .join(" "),
};
