import { startOfDay } from "./period.ts";
import {
  type Counts,
  countsOf,
  isAccepted,
  isEarly,
  type ReportedStatus,
  shareOf,
} from "./reported-status.ts";

/** The sums over several statuses. Those without statistics are in the first two numbers only. */
export interface Totals {
  statuses: number;
  accepted: number;
  /** Statuses with statistics. */
  counted: number;
  /** Sums over statuses: somebody who saw two of them counts twice. */
  sums: Counts;
}

/** How many different people the statuses reached. */
interface People {
  published: number;
  delivered: number;
  viewed: number;
}

export interface PeriodReport {
  totals: Totals;
  people: People;
  /** Newest first; `day` is the day's first moment, in unix ms. */
  days: { day: number; totals: Totals }[];
  /** By the number of statuses. */
  instances: { idInstance: string; label: string; totals: Totals }[];
  /** The statuses with the largest and the smallest share of viewers; undefined unless they differ. */
  best: ReportedStatus | undefined;
  worst: ReportedStatus | undefined;
}

/**
 * Sums up what became of statuses.
 *
 * @param statuses newest first.
 * @param now unix ms: a status that is visible for less than an hour cannot be the worst.
 */
export function reportOf(statuses: readonly ReportedStatus[], now: number): PeriodReport {
  const byDay = groupBy(statuses, ({ record }) => startOfDay(record.startedAt));
  const byInstance = groupBy(statuses, ({ record }) => record.idInstance);
  const instances = [...byInstance].map(([idInstance, own]) => {
    return { idInstance, label: own[0]?.record.instanceLabel ?? "", totals: totalsOf(own) };
  });
  return {
    totals: totalsOf(statuses),
    people: peopleOf(statuses),
    days: [...byDay].map(([day, own]) => ({ day, totals: totalsOf(own) })),
    instances: instances.toSorted((one, other) => other.totals.statuses - one.totals.statuses),
    ...extremesOf(statuses, now),
  };
}

/** The share of a status's recipients who saw it; undefined without statistics. */
export function viewedShareOf({ record }: ReportedStatus): number | undefined {
  const counts = countsOf(record);
  return counts && shareOf(counts.viewed, counts);
}

function totalsOf(statuses: readonly ReportedStatus[]): Totals {
  const totals: Totals = {
    statuses: statuses.length,
    accepted: statuses.filter(({ record }) => isAccepted(record)).length,
    counted: 0,
    sums: { recipients: 0, published: 0, delivered: 0, viewed: 0 },
  };
  for (const { record } of statuses) {
    const counts = countsOf(record);
    if (!counts) continue;
    totals.counted += 1;
    totals.sums.recipients += counts.recipients;
    totals.sums.published += counts.published;
    totals.sums.delivered += counts.delivered;
    totals.sums.viewed += counts.viewed;
  }
  return totals;
}

function peopleOf(statuses: readonly ReportedStatus[]): People {
  const steps = { sent: new Set<string>(), delivered: new Set<string>(), read: new Set<string>() };
  for (const { people } of statuses) {
    for (const { chatId, step } of people) {
      if (!step) continue;
      steps.sent.add(chatId);
      if (step !== "sent") steps.delivered.add(chatId);
      if (step === "read") steps.read.add(chatId);
    }
  }
  return { published: steps.sent.size, delivered: steps.delivered.size, viewed: steps.read.size };
}

function extremesOf(
  statuses: readonly ReportedStatus[],
  now: number,
): Pick<PeriodReport, "best" | "worst"> {
  const shared = statuses.flatMap((status) => {
    const share = viewedShareOf(status);
    return share === undefined ? [] : [{ status, share }];
  });
  const ranked = shared.toSorted((one, other) => other.share - one.share);
  const best = ranked[0];
  const worst = ranked.findLast(({ status }) => !isEarly(status.record, now));
  const differ = best && worst && worst.share < best.share;
  return differ
    ? { best: best.status, worst: worst.status }
    : { best: undefined, worst: undefined };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
