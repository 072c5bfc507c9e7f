import type { ResponseOf } from "../../green-api/contract.ts";
import { personOf } from "../recipients/reading/whatsapp-forms.ts";
import type { SendRecord } from "./record.ts";

export const viewerSteps = ["sent", "delivered", "read"] as const;
export type ViewerStep = (typeof viewerSteps)[number];

/** One recipient, as far as GREEN-API's statistics tell. */
export interface Viewer {
  chatId: string;
  step: ViewerStep;
  /** Unix milliseconds of the last step; undefined if not told. */
  at: number | undefined;
}

/** An id of any kind; anything else is not shown, and not stored. */
const idForm = /^[\w.:@+-]{1,64}$/;
const MAX_INSTANT = 8.64e15;

/**
 * Merges a statistic into what is known. Steps never go back, and the same person twice counts once. An empty
 * answer erases nothing: GREEN-API forgets its statistics after 30 days, and when the instance is authorized
 * again.
 *
 * @returns `known` itself if the statistic says nothing new.
 * @see https://green-api.com/en/docs/api/statuses/GetStatusStatistic/
 */
export function mergeStatistic(
  known: readonly Viewer[],
  statistic: ResponseOf<"getStatusStatistic">,
): readonly Viewer[] {
  const merged = new Map(known.map((viewer) => [viewer.chatId, viewer]));
  let isNew = false;
  for (const { participant: chatId, status, timestamp } of statistic) {
    const step = viewerSteps.find((name) => name === status);
    if (!step || !idForm.test(chatId)) continue;
    const before = merged.get(chatId);
    const after = furtherOf(before, { chatId, step, at: instantOf(timestamp) });
    isNew ||= after !== before;
    merged.set(chatId, after);
  }
  return isNew ? [...merged.values()] : known;
}

/** The one that has gone further; of two at the same step, the one that got there first. */
function furtherOf(one: Viewer | undefined, other: Viewer): Viewer {
  if (!one) return other;
  const lead = viewerSteps.indexOf(other.step) - viewerSteps.indexOf(one.step);
  if (lead !== 0) return lead > 0 ? other : one;
  const isEarlier = other.at !== undefined && other.at < (one.at ?? Infinity);
  return isEarlier ? { ...one, at: other.at } : one;
}

/** @param timestamp in unix seconds. */
function instantOf(timestamp: number): number | undefined {
  const at = Math.round(timestamp) * 1000;
  return at > 0 && at <= MAX_INSTANT ? at : undefined;
}

/** The numbers that hide behind `@lid`s, by the `@lid`. */
export type Aliases = ReadonlyMap<string, string>;

const noAliases: Aliases = new Map();

/**
 * Counts viewers into a record, as its rows have them; whoever read a status also received it. The counts never go
 * down: the viewers may have found no room in storage. The status was published before the first of their steps.
 */
export function countViewers(record: SendRecord, viewers: readonly Viewer[]): SendRecord {
  if (viewers.length === 0) return record;
  const { viewers: before, publishedAt, startedAt } = record;
  const reached = countRows(viewerRows(record, viewers, noAliases));
  let first = publishedAt ?? Infinity;
  for (const { at = Infinity } of viewers) first = Math.min(first, at);
  const counts = {
    sent: Math.max(reached.sent, before?.sent ?? 0),
    delivered: Math.max(reached.delivered, before?.delivered ?? 0),
    read: Math.max(reached.read, before?.read ?? 0),
  };
  const counted = { ...record, viewers: counts };
  if (publishedAt === undefined || first >= publishedAt) return counted;
  return { ...counted, publishedAt: Math.max(first, startedAt) };
}

/**
 * A record that counts each person once, also those whom the statistics name by a hidden id and by a number.
 *
 * @param viewers of the record. If a part of them found no room in storage, the record keeps its counts.
 * @returns the record itself if the aliases change nothing.
 */
export function countedOnce(
  record: SendRecord,
  viewers: readonly Viewer[],
  aliases: Aliases,
): SendRecord {
  if (!record.viewers || !viewers.some(({ chatId }) => aliases.has(chatId))) return record;
  const stored = countRows(viewerRows(record, viewers, noAliases));
  if (stored.sent < record.viewers.sent) return record;
  return { ...record, viewers: countRows(viewerRows(record, viewers, aliases)) };
}

/** Recipients at each step. A hidden number may be one of the list; nobody else from outside of it counts. */
function countRows(rows: readonly ViewerRow[]): Record<ViewerStep, number> {
  const listed = rows.filter(({ isListed }) => isListed).length;
  const counted = rows.filter(({ chatId, isListed }) => isListed || chatId.endsWith("@lid"));
  const reached = (...steps: ViewerStep[]) =>
    Math.min(listed, counted.filter(({ step }) => step && steps.includes(step)).length);
  return {
    sent: reached("sent", "delivered", "read"),
    delivered: reached("delivered", "read"),
    read: reached("read"),
  };
}

/** A recipient of a record, with what is known of them. */
export interface ViewerRow {
  chatId: string;
  /** Undefined if the statistics do not name this recipient. */
  step: ViewerStep | undefined;
  /** Unix milliseconds of the last step. */
  at: number | undefined;
  /** False for somebody who is not in the record's list of recipients. */
  isListed: boolean;
}

/**
 * Every recipient of a record once, in the order of its list, then those whom the statistics name but the list
 * does not. Without a list (everyone, or a list that was lost) nobody is unlisted.
 *
 * @param aliases from the contacts; an unknown `@lid` is shown as it is.
 */
export function viewerRows(
  record: SendRecord,
  viewers: readonly Viewer[],
  aliases: Aliases,
): ViewerRow[] {
  const list = [...new Set(record.request.participants)];
  const numberOf = (chatId: string) => aliases.get(chatId) ?? chatId;
  /** Listed `chatId`s by their numbers, and by other numbers that WhatsApp may know the same person by. */
  const byNumber = new Map(list.map((chatId) => [numberOf(chatId), chatId]));
  const byPerson = new Map(list.map((chatId) => [personOf(numberOf(chatId)), chatId]));

  const found = new Map<string, Viewer>();
  for (const viewer of viewers) {
    const number = numberOf(viewer.chatId);
    const chatId = byNumber.get(number) ?? byPerson.get(personOf(number)) ?? number;
    found.set(chatId, furtherOf(found.get(chatId), viewer));
  }
  const rowOf = (chatId: string, isListed: boolean): ViewerRow => {
    const { step, at } = found.get(chatId) ?? {};
    return { chatId, step, at, isListed };
  };
  const listed = new Set(byNumber.values());
  const others = [...found.keys()].filter((chatId) => !listed.has(chatId));
  return [
    ...[...listed].map((chatId) => rowOf(chatId, true)),
    ...others.map((chatId) => rowOf(chatId, list.length === 0)),
  ];
}
