import { recipientCountOf, type RecordState, type SendRecord } from "./record.ts";

export const sendSteps = ["accepted", "published", "delivered", "viewed"] as const;
type SendStepName = (typeof sendSteps)[number];

/** A step on a status's way to its viewers. */
export interface SendStep {
  name: SendStepName;
  isReached: boolean;
  /** For how many recipients it is reached; undefined if GREEN-API does not tell. */
  reached: number | undefined;
  /** The part of the recipients, 0 to 1. */
  share: number;
}

export interface SendProgress {
  steps: SendStep[];
  /** The last step that is reached; undefined if GREEN-API has not accepted anything. */
  current: SendStep | undefined;
  /** The number of recipients; undefined if it went to everyone and GREEN-API does not tell how many that are. */
  total: number | undefined;
}

/** The index of the step that a state means. */
const stepOf: Partial<Record<RecordState, number>> = {
  accepted: 0,
  pending: 0,
  dropped: 0,
  sent: 1,
  delivered: 2,
  read: 3,
};

/**
 * How far a send has come. A send of several records, for several groups of recipients or parts of a clip, has the
 * sum of their numbers.
 */
export function progressOf(records: readonly SendRecord[]): SendProgress {
  const total = sum(records.map(sizeOf)) || undefined;
  const steps = sendSteps.map((name, index): SendStep => {
    const there = records.filter((record) => indexOf(record) >= index);
    const counts = there.map((record) => countAt(record, name));
    const reached = counts.includes(undefined) ? undefined : sum(counts) || undefined;
    const share =
      reached !== undefined && total ? Math.min(1, reached / total) : there.length / records.length;
    return { name, isReached: there.length > 0, reached, share };
  });
  return { steps, current: steps.findLast(({ isReached }) => isReached), total };
}

/** The statistics may be ahead of the journal. */
function indexOf({ state, viewers }: SendRecord): number {
  const known = stepOf[state] ?? -1;
  if (known < 0 || !viewers) return known;
  const { sent, delivered, read } = viewers;
  return Math.max(known, read > 0 ? 3 : delivered > 0 ? 2 : sent > 0 ? 1 : 0);
}

function sizeOf(record: SendRecord): number {
  return recipientCountOf(record) || (record.viewers?.sent ?? 0);
}

function countAt(record: SendRecord, name: SendStepName): number | undefined {
  const { viewers } = record;
  if (name === "accepted") return sizeOf(record);
  return { published: viewers?.sent, delivered: viewers?.delivered, viewed: viewers?.read }[name];
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((all, count) => all + (count ?? 0), 0);
}
