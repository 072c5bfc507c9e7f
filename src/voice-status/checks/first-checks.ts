import { type Draft, emptyDraft } from "../draft.ts";
import type { Check } from "./check.ts";
import { checkInstance } from "./check-instance.ts";
import type { DraftFacts } from "./draft-facts.ts";

export const noAudio: Check = { name: "audio-none", verdict: "open" };
export const linkChecking: Check = { name: "link-checking", verdict: "open", pending: true };
export const linkUnchecked: Check = {
  name: "link-unchecked",
  verdict: "open",
  fix: { action: "check-again" },
};
export const forEveryone: Check = { name: "recipients-everyone", verdict: "good" };

/** Whether the rules that are loaded with the page are all that a draft needs. */
export function isUntouched(
  { audioUrl, fileName, backgroundColor, everyone }: Draft,
  { isLocal, contacts, allowedChatIds }: Partial<DraftFacts>,
): boolean {
  const isEmpty = audioUrl === "" && fileName === "" && everyone;
  const isAsGiven = isEmpty && backgroundColor === emptyDraft.backgroundColor;
  return isAsGiven && !isLocal && !contacts && !allowedChatIds;
}

/** The checks of a draft without audio, to everyone. */
export function checkUntouched(facts: DraftFacts): Check[] {
  return [noAudio, ...checkInstance(facts), forEveryone];
}

/** The checks while the other rules are loaded, or if they cannot be loaded. */
export function checkWithoutRules(facts: DraftFacts, isFailed: boolean): Check[] {
  return [isFailed ? linkUnchecked : linkChecking, ...checkInstance(facts)];
}
