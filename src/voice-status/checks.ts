import { toUrlFile } from "./audio-url.ts";
import { isNearWhite, toBackgroundColor } from "./background-color.ts";
import type { Check } from "./check.ts";
import { checkFileName } from "./check-file-name.ts";
import { checkInstance } from "./check-instance.ts";
import { checkLink } from "./check-link.ts";
import { checkRecipients } from "./check-recipients.ts";
import type { Draft } from "./draft.ts";
import type { AudioFacts, DraftFacts } from "./draft-facts.ts";

/** Newest documentation: a longer file is not sent. Older documentation, and some phones: cut at a minute. */
const MAX_SECONDS = 600;
const SHORT_SECONDS = 60;

/**
 * What can be said of a draft before it is sent, subject by subject, in the order of the form. Only
 * "bad" stands in the way of a send: GREEN-API would accept it, and nothing would appear.
 *
 * @param given what is known of link, audio, instance, contacts and tariff just now.
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkDraft(draft: Draft, given: DraftFacts): Check[] {
  const urlFile = toUrlFile(draft.audioUrl);
  const facts = urlFile === given.urlFile ? given : { ...given, ...stillLoading };
  return [
    ...(given.isLocal
      ? [notUploaded, checkLength(given.audio)]
      : urlFile
        ? checkAudio(urlFile, facts)
        : [noAudio]),
    ...checkFileName(draft.fileName, facts.link),
    ...checkColor(draft),
    ...checkInstance(facts),
    ...checkRecipients(draft, facts),
  ];
}

const noAudio: Check = { name: "audio-none", verdict: "open" };
const notUploaded: Check = { name: "audio-not-uploaded", verdict: "open" };
const stillLoading = { audio: { state: "loading" }, link: { state: "loading" } } as const;

/** Whether this line stands in the way of a send. */
export function isBlocking({ verdict }: Check): boolean {
  return verdict === "bad";
}

function checkAudio(urlFile: string, facts: DraftFacts): Check[] {
  const link = checkLink(urlFile, facts);
  const audio = checkLength(facts.audio);
  // A link that leads to no audio does not play either; one line is enough.
  const saysTheSame =
    isBlocking(link) && audio.name !== "length-over-limit" && audio.seconds === undefined;
  return saysTheSame ? [link] : [link, audio];
}

function checkLength(audio: AudioFacts): Check {
  if (audio.state === "unplayable") return { name: "audio-unplayable", verdict: "caution" };
  if (audio.state !== "playable") return { name: "audio-loading", verdict: "open", pending: true };
  const { seconds } = audio;
  if (!Number.isFinite(seconds)) return { name: "length-unknown", verdict: "open" };
  if (seconds > MAX_SECONDS) return { name: "length-over-limit", verdict: "bad", seconds };
  if (seconds > SHORT_SECONDS) return { name: "length-over-minute", verdict: "caution", seconds };
  return { name: "length-good", verdict: "good", seconds };
}

function checkColor(draft: Draft): Check[] {
  const color = toBackgroundColor(draft.backgroundColor);
  return color && isNearWhite(color) ? [{ name: "color-near-white", verdict: "caution" }] : [];
}
