import type { PlanPlace, PlanStop } from "../../voice-status/plan/plan.ts";

function place({ part, parts, group, groups }: PlanPlace): string {
  if (groups === 1) return `part ${part} of ${parts}`;
  if (parts === 1) return `group ${group} of ${groups}`;
  return `part ${part} of ${parts} to group ${group} of ${groups}`;
}

const stops: Record<PlanStop, string> = {
  person: "You stopped it.",
  away: "The computer was asleep, so sending was paused.",
  instance: "This tab has no token for the instance.",
  "another-tab": "Another tab is sending.",
  "still-unknown":
    "Not in GREEN-API's queue or journal yet. Mark in the history whether it arrived, then continue.",
};

/** Several statuses that are sent one after another. */
export const plan = {
  title: "Several statuses",
  place,
  sending: (at: PlanPlace) => `Sending ${place(at)}…`,
  settling: (at: PlanPlace) => `Checking whether ${place(at)} arrived…`,
  accepted: (done: number, of: number) => `${done} of ${of} accepted`,
  stopping: "Stops after this one.",
  notAccepted: (at: PlanPlace) => `Not accepted: ${place(at)}. The rest was not sent.`,
  unknown: (at: PlanPlace) => `Not known yet whether ${place(at)} arrived. The rest was not sent.`,
  neverTwice: "We won't resend it: first we ask GREEN-API whether it arrived.",
  rest: "The rest was not sent.",
  elsewhere: (at: PlanPlace) => `Another tab is sending ${place(at)}.`,
  expired: (at: PlanPlace) =>
    `GREEN-API no longer has the file of ${place(at)}. Choose the file again and send what is missing; the history shows what went out.`,
  stops,
  unkept: "This browser has no room to save the rest: it is lost if you leave the page.",
  sendFrom: (at: PlanPlace) => `Send from ${place(at)}`,
  settleFirst: (at: PlanPlace) => `Check ${place(at)}, then continue`,
  leave: "Don't send the rest",
  left: "The rest won't be sent",
  finished: (n: number) => `All ${n} accepted`,
};
