import { type Check, isBlocking } from "./check.ts";
import { checkLink } from "./check-link.ts";
import { checkSubjects } from "./check-subjects.ts";
import type { Draft } from "../draft.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { checkLinkEnd } from "./link/check-link-end.ts";

/**
 * Checks a draft before it is sent, subject by subject, in the order of the form. Only "bad" blocks a send:
 * GREEN-API would accept the status, and nothing would appear.
 *
 * @param facts what is known about link, audio, instance, contacts and tariff at the moment.
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkDraft(draft: Draft, facts: DraftFacts): Check[] {
  return checkSubjects(draft, facts, checkLinkAndEnd);
}

function checkLinkAndEnd(urlFile: string, facts: DraftFacts): Check[] {
  const link = checkLink(urlFile, facts);
  const end = checkLinkEnd(urlFile, facts);
  // An expired link may answer anything; that it has expired is the reason.
  if (end?.name === "link-ended") return [end];
  return end && !isBlocking(link) ? [link, end] : [link];
}
