import { type Check, isBlocking } from "./check.ts";
import { checkLink } from "./check-link.ts";
import { checkSubjects } from "./check-subjects.ts";
import type { Draft } from "../draft.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { checkLinkEnd } from "./link/check-link-end.ts";

/**
 * What can be said of a draft before it is sent, subject by subject, in the order of the form. Only
 * "bad" stands in the way of a send: GREEN-API would accept it, and nothing would appear.
 *
 * @param facts what is known of link, audio, instance, contacts and tariff just now.
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkDraft(draft: Draft, facts: DraftFacts): Check[] {
  return checkSubjects(draft, facts, checkLinkAndEnd);
}

function checkLinkAndEnd(urlFile: string, facts: DraftFacts): Check[] {
  const link = checkLink(urlFile, facts);
  const end = checkLinkEnd(urlFile, facts);
  // Whatever a link answers after its end, the end is why.
  if (end?.name === "link-ended") return [end];
  return end && !isBlocking(link) ? [link, end] : [link];
}
