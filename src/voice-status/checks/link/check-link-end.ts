import { QUEUE_LIFETIME_MS } from "../../../green-api/limits.ts";
import type { Check } from "../check.ts";
import { waitSecondsOf } from "../check-instance.ts";
import type { DraftFacts } from "../draft-facts.ts";
import { linkEndOf } from "./link-end.ts";

const useFile = { action: "use-file" } as const;

/**
 * Compares the time when the link stops working with the time when GREEN-API will fetch it, which is the
 * status's turn in the queue.
 *
 * @returns undefined if the link is not known to expire.
 * @see https://green-api.com/en/docs/api/send-messages-delay/
 */
export function checkLinkEnd(urlFile: string, facts: DraftFacts): Check | undefined {
  const end = linkEndOf(urlFile);
  if (!end) return undefined;
  const { now = Date.now(), linkSeenAt = now } = facts;
  const at = "at" in end ? end.at : linkSeenAt + end.afterMs;
  if (at <= now) return { name: "link-ended", verdict: "bad", at, fix: useFile };

  const seconds = waitSecondsOf(facts);
  if (at <= now + seconds * 1000) {
    return { name: "link-ends-early", verdict: "bad", at, seconds, fix: useFile };
  }
  if ("service" in end) {
    const detail = end.service;
    return { name: "link-short-lived", verdict: "caution", at, detail, fix: useFile };
  }
  return at <= now + QUEUE_LIFETIME_MS
    ? { name: "link-ends-soon", verdict: "caution", at, fix: useFile }
    : { name: "link-ends-later", verdict: "good", at };
}
