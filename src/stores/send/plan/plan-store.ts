import { decodeTime } from "ulid";
import * as z from "zod/mini";
import { create } from "zustand";
import { UPLOAD_LIFETIME_MS } from "../../../green-api/limits.ts";
import { parseJson } from "../../../lib/text/parse-json.ts";
import {
  type Plan,
  planSchema,
  type Standing,
  standingOf,
} from "../../../voice-status/plan/plan.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
// A plan whose records are not read would send them again.
import "../../history/ledger.ts";
import { useLedger } from "../../history/ledger-store.ts";
import { keyedTexts } from "../../keyed-texts.ts";
import { PLAN_PREFIX, usePlanRun } from "./plan-run.ts";

const texts = keyedTexts(PLAN_PREFIX);

interface Plans {
  /** Those that are not finished, oldest first. */
  plans: Plan[];
  /** The plan that the browser had no room for: it lasts as long as the page. */
  unkeptId: string | undefined;
}

export const usePlans = create<Plans>(() => ({ plans: readPlans(), unkeptId: undefined }));

texts.onOtherTab(() => usePlans.setState({ plans: readPlans() }));
usePlans.subscribe(({ plans }) => usePlanRun.setState({ hasPlans: plans.length > 0 }));

function readPlans(): Plan[] {
  return texts
    .ids()
    .toSorted()
    .flatMap((id) => {
      const plan = z.safeParse(planSchema, parseJson(texts.read(id))).data;
      if (!plan) return [];
      // Nothing can go on with it: GREEN-API has its files no more.
      const isOver = Date.now() - decodeTime(plan.id) > UPLOAD_LIFETIME_MS;
      if (isOver) texts.write(id, null);
      return isOver ? [] : [plan];
    });
}

/** Keeps a plan, new or changed. In a browser without room it lasts as long as the page. */
export function savePlan(plan: Plan): void {
  const isKept = texts.write(plan.id, JSON.stringify(plan));
  // An older text does not know what was accepted since: another page would send it a second time.
  if (!isKept) texts.write(plan.id, null);
  const others = usePlans.getState().plans.filter(({ id }) => id !== plan.id);
  usePlans.setState({ plans: [...others, plan], unkeptId: isKept ? undefined : plan.id });
}

/** Forgets a plan: what was sent of it stays in the history. */
export function removePlan(id: string): void {
  texts.write(id, null);
  usePlans.setState(({ plans }) => ({ plans: plans.filter((plan) => plan.id !== id) }));
}

export function findPlan(planId: string): Plan | undefined {
  return usePlans.getState().plans.find(({ id }) => id === planId);
}

/** How far a plan has got, by all records that are known. */
export function standingNow(plan: Plan): Standing {
  return standingOf(plan, allRecords());
}

export function useStanding(plan: Plan): Standing {
  const { records, outOfSight } = useLedger();
  return standingOf(plan, [...records, ...outOfSight]);
}

function allRecords(): SendRecord[] {
  const { records, outOfSight } = useLedger.getState();
  return [...records, ...outOfSight];
}
