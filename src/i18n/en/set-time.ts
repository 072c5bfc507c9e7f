import { counter } from "../../lib/text/counter.ts";
import type { MissedReason, PlanRefusal } from "../../protocol/planned-sends.ts";
import type { SuggestionName, TimeProblem } from "../../voice-status/set-time/wall-time.ts";

const count = counter("en");

/** `2 days 3 h`, `13 h 20 min`, `5 min`. */
function length(days: number, hours: number, minutes: number): string {
  const parts = [
    days > 0 && count(days, { one: "# day", other: "# days" }),
    hours > 0 && `${hours} h`,
    minutes > 0 && days === 0 && `${minutes} min`,
  ].filter(Boolean);
  return parts.join(" ") || "less than a minute";
}

const suggestions: Record<SuggestionName, string> = {
  tonight: "Tonight 19:00",
  tomorrow: "Tomorrow 9:00",
  monday: "Monday 9:00",
};

const problems: Record<TimeProblem, string> = {
  missing: "Choose a day and a time",
  past: "This time has passed",
  "too-far": "At most 14 days ahead: GREEN-API keeps uploaded audio for 15 days",
};

const refusals: Record<PlanRefusal | "no-answer", string> = {
  invalid: "The studio's server didn't understand the request. Reload the page and try again.",
  "not-allowed": "You may not send through this instance, so nothing was scheduled.",
  past: "This time has passed by the clock of the studio's server. Nothing was scheduled.",
  "too-far": "By the clock of the studio's server this is more than 14 days ahead.",
  "too-many": "At most 50 sends of an instance can be scheduled at once, and 500 within two weeks.",
  changed: "Somebody else has just changed it, or it is going out. Look at the list below.",
  "not-found": "It is not scheduled any more. Look at the history.",
  "store-down": "The studio's server can't save it now, so nothing was changed. Try again later.",
  "no-answer":
    "The studio's server didn't answer. Look at the list of scheduled sends before you try again.",
};

const missed: Record<Exclude<MissedReason["kind"], "link" | "state" | "failure">, string> = {
  late: "The studio's server was not running or couldn't read its plans at that time.",
  "not-allowed": "Who scheduled it may not send through this instance any more.",
  "not-held": "The studio's server has no token for this instance any more.",
};

/** Sending at a set time: loaded when somebody uses the page, or if something is scheduled. */
export const setTime = {
  action: "At a set time…",
  title: "Send at a set time",
  date: "Day",
  time: "Time",
  suggestions,
  inTime: (days: number, hours: number, minutes: number) => `in ${length(days, hours, minutes)}`,
  zone: (name: string) => `Your time zone: ${name}`,
  problems,
  twice: "Clocks are set back that night, so this time comes twice. It goes out at the first one.",
  skipped: (time: string) =>
    `Clocks are set forward that night, and this time doesn't exist. It goes out at ${time}.`,
  linkEnds: (when: string) => `The link stops working on ${when}, before this time`,
  promise:
    "It goes out once, if the link and the instance are still as they are now. If it cannot go out within 5 minutes, it is marked as missed and waits for you.",
  several: "Parts of a clip and groups of recipients can't be scheduled. Send them now.",
  schedule: "Schedule",
  save: "Save",
  scheduled: (when: string) => `Scheduled: ${when}`,
  refusals,
  editing: (when: string) => `You are changing what is scheduled for ${when}.`,
  saveEdited: "Save…",
  stopEditing: "Leave it as it was",
  reminder: {
    title: "Remind me at a set time",
    why: "Only this tab has the token, so the server can't send. A calendar entry can remind you: it opens this draft.",
    withRecipients: "With recipients",
    carriesNumbers: "Their phone numbers go into your calendar.",
    noAudio: "The audio is not uploaded, so the link can't have it: keep the file.",
    tooLong: "The draft is too long for a link. The entry opens the studio without it.",
    save: "Save calendar file",
    saved: "Calendar file saved",
    event: (file: string) => `Send the voice status ${file}`.trim(),
    open: (link: string) => `Open the draft and send it: ${link}`,
  },
  list: {
    title: "Scheduled",
    everyone: "Everyone",
    people: (n: number) => count(n, { one: "# recipient", other: "# recipients" }),
    by: (name: string) => `by ${name}`,
    zone: (time: string, zone: string) => `${time} in ${zone}`,
    moved: (when: string) =>
      `The rules of the time zone have changed: by the old ones it was ${when}`,
    going: "Going out…",
    cancel: "Cancel",
    cancelOf: (file: string) => `Cancel ${file}`,
    cancelled: (file: string) => `Cancelled: ${file}`,
    back: (file: string) => `Scheduled again: ${file}`,
    changeTime: "Change time",
    changeTimeOf: (file: string) => `Change the time of ${file}`,
    edit: "Edit",
    editOf: (file: string) => `Edit ${file}`,
    inDraft: (file: string) => `Draft: ${file}`,
    accepted: "Accepted",
    rejected: "Not sent",
    unknown: "It may be queued; we won't send it again",
    elsewhere:
      "Another browser scheduled it: in the history here it appears as sent elsewhere, once the journal has it.",
    unknownElsewhere:
      "Another browser scheduled it, and its history follows what became of it. The journal shows here whether it arrived.",
    dismiss: "Hide",
    dismissOf: (file: string) => `Hide ${file}`,
    notRead: "The list can't be read now. What is scheduled is on the studio's server.",
  },
  missed: {
    title: (n: number) =>
      count(n, { one: "A scheduled send was missed", other: "# scheduled sends were missed" }),
    at: (file: string, when: string) => `${file}, for ${when}. Nothing was sent.`,
    reasons: missed,
    state: (state: string) => `The instance was not authorized: ${state}.`,
    link: (why: string) => `The link had changed: ${why}.`,
    sendNow: "Send now",
    again: "Another time",
    sendNowOf: (file: string) => `Send ${file} now`,
    againOf: (file: string) => `Another time for ${file}`,
  },
};
