import type { ResponseOf } from "../../../../green-api/contract.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { ageOf, isAnswerLost } from "../../../../voice-status/record/record-age.ts";

/** GREEN-API's statistics follow what happens within a minute or two. */
const EARLY_MS = 2 * 60_000;
/** GREEN-API keeps statistics for 30 days. */
export const STATISTICS_LIFE_MS = 30 * 24 * 60 * 60_000;

export type WhyNoViewers =
  | "nothing-sent"
  | "unknown"
  | "queued"
  | "dropped"
  | "counts-only"
  | "deleted"
  | "forgotten"
  | "notifications-off"
  | "no-token"
  | "too-early"
  | "none-yet";

interface Known {
  /** Undefined if they are not known. */
  settings: ResponseOf<"getSettings"> | undefined;
  hasToken: boolean;
  /** Unix milliseconds. */
  now: number;
}

/** Why no viewer of a record is known. */
export function whyNoViewers(record: SendRecord, { settings, hasToken, now }: Known): WhyNoViewers {
  const { state, viewers, publishedAt = record.startedAt } = record;
  if (state === "rejected" || state === "not-sent") return "nothing-sent";
  if (state === "sending" || isAnswerLost(record)) return "unknown";
  if (viewers && viewers.sent > 0) return "counts-only";
  if (state === "dropped") return "dropped";
  if (state === "deleted") return "deleted";
  if (ageOf(record, now) > STATISTICS_LIFE_MS) return "forgotten";
  if (!hasToken) return "no-token";
  if (settings?.outgoingWebhook === "no") return "notifications-off";
  if (state === "accepted" || state === "pending") return "queued";
  return Math.abs(now - publishedAt) < EARLY_MS ? "too-early" : "none-yet";
}
