import * as z from "zod/mini";
import type { RequestOf } from "../../green-api/contract.ts";
import { recordSchema, type SendRecord } from "../record/record.ts";

/**
 * Several statuses that are sent one after another: a clip in parts, recipients in groups, or both. It is stored,
 * so that it can be continued after the page was closed.
 */
export const planSchema = z.object({
  version: z.literal(1),
  /** A ULID made at the click; `series.id` and `recipientGroup.id` of its records. */
  id: recordSchema.shape.id,
  idInstance: z.string(),
  /** The parts of the clip in their order; one if it is sent as one. */
  parts: z
    .array(
      z.object({
        fileName: z.string(),
        urlFile: z.string(),
        /** Until when GREEN-API keeps the upload, in unix milliseconds; undefined for a link. */
        expiresAt: z.optional(z.number()),
      }),
    )
    .check(z.minLength(1)),
  backgroundColor: z.string(),
  /** The `chatId`s of each group of recipients; one empty group means everyone. */
  groups: z.array(z.array(z.string())).check(z.minLength(1)),
  overriddenChecks: recordSchema.shape.overriddenChecks,
  /** The steps that GREEN-API accepted, by index: their records may be removed from the history. */
  accepted: z.array(z.number()),
});

export type Plan = z.infer<typeof planSchema>;

/** One status of a plan. */
export interface Step {
  index: number;
  /** From 1. */
  part: number;
  /** From 1. */
  group: number;
  request: RequestOf<"sendVoiceStatus">;
  expiresAt: number | undefined;
}

/** The statuses of a plan in their order: every part for the first group, then every part for the next one. */
export function stepsOf({ parts, groups, backgroundColor }: Plan): Step[] {
  return groups.flatMap((participants, group) =>
    parts.map(({ fileName, urlFile, expiresAt }, part) => ({
      index: group * parts.length + part,
      part: part + 1,
      group: group + 1,
      request: { urlFile, fileName, backgroundColor, participants },
      expiresAt,
    })),
  );
}

/** Which status of a plan, and of how many, for the interface. */
export interface PlanPlace {
  part: number;
  parts: number;
  group: number;
  groups: number;
}

export function placeInPlan({ parts, groups }: Plan, { part, group }: Step): PlanPlace {
  return { part, parts: parts.length, group, groups: groups.length };
}

/** What the record of a step says about its place in the plan. */
export function placeOf({ id, parts, groups }: Plan, { part, group }: Step) {
  return {
    series: parts.length > 1 ? { id, part, of: parts.length } : undefined,
    recipientGroup: groups.length > 1 ? { id, part: group, of: groups.length } : undefined,
  } satisfies Partial<SendRecord>;
}

/** Whether a record is one of a plan's statuses. */
function isOfPlan({ series, recipientGroup }: SendRecord, planId: string): boolean {
  return series?.id === planId || recipientGroup?.id === planId;
}

/** `failed` means that nothing was queued, so the step may be sent again; `unknown` must be settled first. */
export type StepState = "open" | "sending" | "accepted" | "failed" | "unknown";

function recordsOfStep(plan: Plan, step: Step, records: readonly SendRecord[]): SendRecord[] {
  return records.filter(
    (record) =>
      isOfPlan(record, plan.id) &&
      (record.series?.part ?? 1) === step.part &&
      (record.recipientGroup?.part ?? 1) === step.group,
  );
}

/** @returns the newest record of each step that was sent or tried, in the order of the steps. */
export function recordsOfPlan(plan: Plan, records: readonly SendRecord[]): SendRecord[] {
  return stepsOf(plan).flatMap((step) => {
    const [first, ...others] = recordsOfStep(plan, step, records);
    return first ? others.reduce((one, other) => (other.id > one.id ? other : one), first) : [];
  });
}

/**
 * What became of a step.
 *
 * @param records all that are known, also those that were removed from sight.
 */
export function stateOfStep(plan: Plan, step: Step, records: readonly SendRecord[]): StepState {
  const own = recordsOfStep(plan, step, records);
  const has = (...states: SendRecord["state"][]) => own.some(({ state }) => states.includes(state));
  if (plan.accepted.includes(step.index) || own.some(({ idMessage }) => idMessage)) {
    return "accepted";
  }
  if (has("unknown")) return "unknown";
  if (has("sending")) return "sending";
  return own.length > 0 ? "failed" : "open";
}

/** Why a plan stopped, if its records do not say it. */
export type PlanStop = "person" | "away" | "instance" | "another-tab" | "still-unknown";

/** How far a plan has got. */
export interface Standing {
  /** What became of each step. */
  states: StepState[];
  /** How many steps were accepted. */
  done: number;
  /** The step to go on with; undefined if all were accepted. */
  next: (Step & { state: StepState }) | undefined;
}

/** @param records all that are known, also those that were removed from sight. */
export function standingOf(plan: Plan, records: readonly SendRecord[]): Standing {
  const steps = stepsOf(plan);
  const states = steps.map((step) => stateOfStep(plan, step, records));
  const at = states.findIndex((state) => state !== "accepted");
  const [next, state] = [steps[at], states[at]];
  return {
    states,
    done: states.filter((one) => one === "accepted").length,
    next: next && state && { ...next, state },
  };
}
