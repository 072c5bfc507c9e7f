import type { PlanPlace, PlanStop } from "../../voice-status/plan/plan.ts";

function place({ part, parts, group, groups }: PlanPlace): string {
  if (groups === 1) return `part ${part} of ${parts}`;
  if (parts === 1) return `group ${group} of ${groups}`;
  return `part ${part} of ${parts} to group ${group} of ${groups}`;
}

const stops: Record<PlanStop, string> = {
  person: "Stopped, as you asked.",
  away: "The computer slept in between, so nothing went on by itself.",
  instance: "This tab has no token for the instance.",
  "another-tab": "Another tab is at it.",
  "still-unknown":
    "GREEN-API's queue and journal do not show it yet. Say in the history whether it arrived, then go on.",
};

/** Several statuses that are sent one after another. */
export const plan = {
  title: "Several statuses",
  place,
  sending: (at: PlanPlace) => `Sending ${place(at)}…`,
  settling: (at: PlanPlace) => `Asking what became of ${place(at)}…`,
  accepted: (done: number, of: number) => `${done} of ${of} accepted`,
  stopping: "Stops after this one.",
  notAccepted: (at: PlanPlace) => `Not accepted: ${place(at)}. What follows it was not sent.`,
  unknown: (at: PlanPlace) =>
    `Not known whether it was accepted: ${place(at)}. What follows it was not sent.`,
  neverTwice: "It is never sent a second time by itself: going on first asks GREEN-API about it.",
  rest: "The rest was not sent.",
  elsewhere: (at: PlanPlace) => `Another tab is sending ${place(at)}.`,
  expired: (at: PlanPlace) =>
    `GREEN-API no longer has the file of ${place(at)}. Choose the file again and send what is missing; the history shows what went out.`,
  stops,
  unkept: "This browser has no room to keep the rest: it is lost if you leave the page.",
  sendFrom: (at: PlanPlace) => `Send from ${place(at)}`,
  settleFirst: (at: PlanPlace) => `Ask about ${place(at)}, then go on`,
  leave: "Leave the rest",
  left: "The rest is left unsent",
  finished: (n: number) => `All ${n} accepted`,
};
