import { isNearWhite, toBackgroundColor } from "./background-color.ts";
import { toUrlFile } from "./audio-url.ts";
import { chatIdsOf, type Draft } from "./draft.ts";
import { judgeFileName } from "./file-name.ts";

/** What the studio could find out about the audio by playing it in the browser. */
export type AudioFacts =
  | { state: "none" }
  | { state: "loading" }
  /** `seconds` is not finite where the file does not tell its length. */
  | { state: "playable"; seconds: number }
  | { state: "unplayable" };

type Verdict = "good" | "caution" | "bad" | "open";

/** One line of the list beside Send; the interface has a title and a reason for each `name`. */
export interface Check {
  name: CheckName;
  verdict: Verdict;
  /** What the sentence speaks of: seconds, or a number of recipients. */
  count?: number;
  /** What the sentence quotes. */
  word?: string;
}

type CheckName =
  | "audio-none"
  | "audio-loading"
  | "audio-unplayable"
  | "length-unknown"
  | "length-good"
  | "length-over-minute"
  | "length-over-limit"
  | "file-name-undocumented"
  | "color-near-white"
  | "instance-unknown"
  | "instance-authorized"
  | "instance-queues"
  | "instance-not-ready"
  | "recipients-everyone"
  | "recipients-none"
  | "recipients-good"
  | "recipients-invalid";

/** Newest documentation: a longer file is not sent. Older documentation, and some phones: cut at a minute. */
const MAX_SECONDS = 600;
const SHORT_SECONDS = 60;

/**
 * What can be said of a draft before it is sent, most important first within each subject.
 *
 * @param stateInstance GREEN-API's word for the instance's state, or undefined while it is not known.
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkDraft(
  draft: Draft,
  audio: AudioFacts,
  stateInstance: string | undefined,
): Check[] {
  return [
    checkAudio(draft, audio),
    ...checkFileName(draft),
    ...checkColor(draft),
    checkInstance(stateInstance),
    ...checkRecipients(draft),
  ];
}

function checkAudio(draft: Draft, audio: AudioFacts): Check {
  if (audio.state === "none" || !toUrlFile(draft.audioUrl)) {
    return { name: "audio-none", verdict: "open" };
  }
  if (audio.state === "loading") return { name: "audio-loading", verdict: "open" };
  if (audio.state === "unplayable") return { name: "audio-unplayable", verdict: "caution" };
  const count = audio.seconds;
  if (!Number.isFinite(count)) return { name: "length-unknown", verdict: "open" };
  if (count > MAX_SECONDS) return { name: "length-over-limit", verdict: "bad", count };
  if (count > SHORT_SECONDS) return { name: "length-over-minute", verdict: "caution", count };
  return { name: "length-good", verdict: "good", count };
}

function checkFileName(draft: Draft): Check[] {
  const documented = judgeFileName(draft.fileName) === "documented";
  if (draft.fileName.trim() === "" || documented) return [];
  return [{ name: "file-name-undocumented", verdict: "caution" }];
}

function checkColor(draft: Draft): Check[] {
  const color = toBackgroundColor(draft.backgroundColor);
  return color && isNearWhite(color) ? [{ name: "color-near-white", verdict: "caution" }] : [];
}

/** States in which GREEN-API documents that it takes a status and sends it once authorized. */
const queueingStates = ["notAuthorized", "sleepMode", "suspended", "yellowCard"];

function checkInstance(state: string | undefined): Check {
  if (state === undefined) return { name: "instance-unknown", verdict: "open" };
  if (state === "authorized") return { name: "instance-authorized", verdict: "good" };
  const name = queueingStates.includes(state) ? "instance-queues" : "instance-not-ready";
  return { name, verdict: "caution", word: state };
}

function checkRecipients(draft: Draft): Check[] {
  if (draft.everyone) return [{ name: "recipients-everyone", verdict: "good" }];
  const valid = chatIdsOf(draft.recipients).length;
  const invalid = draft.recipients.length - valid;
  if (valid === 0) return [{ name: "recipients-none", verdict: "open" }];
  if (invalid > 0) return [{ name: "recipients-invalid", verdict: "caution", count: invalid }];
  return [{ name: "recipients-good", verdict: "good", count: valid }];
}
