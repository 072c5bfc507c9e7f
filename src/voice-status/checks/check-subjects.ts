import { MAX_AUDIO_SECONDS, FORMER_MAX_AUDIO_SECONDS } from "../../green-api/limits.ts";
import { toUrlFile } from "../audio-url.ts";
import { isNearWhite, toBackgroundColor } from "../background-color.ts";
import { type Check, isBlocking } from "./check.ts";
import { checkFileName } from "./check-file-name.ts";
import { checkInstance } from "./check-instance.ts";
import { checkRecipients } from "./check-recipients.ts";
import type { Draft } from "../draft.ts";
import { noAudio } from "./first-checks.ts";
import type { AudioFacts, DraftFacts } from "./draft-facts.ts";

/** Checks a link. The most important line comes first. */
type CheckLink = (urlFile: string, facts: DraftFacts) => Check[];

/**
 * The checks of every subject, in the order of the form.
 *
 * @param checkLink checks a link.
 */
export function checkSubjects(draft: Draft, given: DraftFacts, checkLink: CheckLink): Check[] {
  const urlFile = toUrlFile(draft.audioUrl);
  const facts = urlFile === given.urlFile ? given : { ...given, ...stillLoading };
  return [
    ...(given.isLocal
      ? [notUploaded, given.parts ? inParts(given.parts) : checkLength(given.audio)]
      : urlFile
        ? withLength(checkLink(urlFile, facts), facts.audio)
        : [noAudio]),
    ...checkFileName(draft.fileName, facts.link),
    ...checkColor(draft),
    ...checkInstance(facts),
    ...checkRecipients(draft, facts),
  ];
}

/** No problem: the send uploads it. */
const notUploaded: Check = { name: "audio-not-uploaded", verdict: "good" };
const overMinute: Check = {
  name: "length-over-minute",
  verdict: "caution",
  fix: { action: "cut-in-parts" },
};
const inParts = (count: number): Check => ({ name: "length-parts", verdict: "good", count });
const stillLoading = {
  audio: { state: "loading" },
  link: { state: "loading" },
  linkSeenAt: undefined,
} as const;
/** Without an end, the player only knows the length of the part that it has loaded. */
const withoutLength = ["link-stream", "link-endless", "link-playlist"];

function withLength(link: Check[], facts: AudioFacts): Check[] {
  if (link.some(({ name }) => withoutLength.includes(name))) return link;
  const audio = checkLength(facts);
  // A link that does not lead to audio does not play either; one line is enough.
  const saysTheSame =
    link.some(isBlocking) && audio.name !== "length-over-limit" && audio.seconds === undefined;
  return saysTheSame ? link : [...link, audio];
}

function checkLength(audio: AudioFacts): Check {
  if (audio.state === "unplayable") return { name: "audio-unplayable", verdict: "caution" };
  if (audio.state !== "playable") return { name: "audio-loading", verdict: "open", pending: true };
  const { seconds } = audio;
  if (!Number.isFinite(seconds)) return { name: "length-unknown", verdict: "open" };
  if (seconds > MAX_AUDIO_SECONDS) return { name: "length-over-limit", verdict: "bad", seconds };
  if (seconds > FORMER_MAX_AUDIO_SECONDS) return { ...overMinute, seconds };
  return { name: "length-good", verdict: "good", seconds };
}

function checkColor(draft: Draft): Check[] {
  const color = toBackgroundColor(draft.backgroundColor);
  return color && isNearWhite(color) ? [{ name: "color-near-white", verdict: "caution" }] : [];
}
