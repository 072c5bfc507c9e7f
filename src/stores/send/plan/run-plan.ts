import { contract } from "../../../green-api/contract.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { askBeforeLeaving } from "../../../lib/browser/ask-before-leaving.ts";
import { aborted, pause } from "../../../lib/wait.ts";
import {
  type Plan,
  placeOf,
  type PlanStop,
  type Standing,
} from "../../../voice-status/plan/plan.ts";
import { rereadLedger } from "../../history/ledger.ts";
import { readNews } from "../../history/follow/read-news.ts";
import { allInstances, useInstances } from "../../instances/instances.ts";
import { type Presence, watchPresence } from "../presence.ts";
import { sendStatus } from "../send-status.ts";
import { asOnlyRunner } from "./plan-lock.ts";
import { usePlanRun } from "./plan-run.ts";
import { findPlan, removePlan, savePlan, standingNow } from "./plan-store.ts";

/** GREEN-API allows so many sends a second. */
const PACE_MS = 1000 / contract.sendVoiceStatus.perSecond;
/** How long GREEN-API's queue and journal are asked about a lost answer, in ms. */
const SETTLE_MS = 20_000;
const SETTLE_PAUSE_MS = 2_000;

/**
 * Sends the statuses of a plan that are still to be sent, one after another. Each waits until the one before was
 * accepted; the first that is not ends it. A status whose answer was lost is settled first, and never sent twice.
 *
 * @param instanceLabel how the instance is called in the records.
 */
export async function runPlan(plan: Plan, instanceLabel: string): Promise<void> {
  if (usePlanRun.getState().planId) return;
  const { id } = plan;
  usePlanRun.setState({ planId: id, isStopping: false, stop: undefined });
  savePlan(plan);
  const allowLeaving = askBeforeLeaving();
  const presence = watchPresence(Date.now());
  let why: PlanStop | undefined;
  try {
    why = await asOnlyRunner(id, () => sendSteps(id, instanceLabel, presence));
  } finally {
    presence.end();
    allowLeaving();
    usePlanRun.setState({ planId: undefined, isStopping: false, stop: { planId: id, why } });
  }
}

async function sendSteps(id: string, instanceLabel: string, presence: Presence) {
  // Another tab may have sent some of them.
  rereadLedger();
  for (;;) {
    const plan = findPlan(id);
    const next = plan && standingNow(plan).next;
    if (!plan) return undefined;
    if (!next) {
      removePlan(id);
      return undefined;
    }
    if (usePlanRun.getState().isStopping) return "person";
    // While the machine slept, nobody could stop it.
    if (!presence.isUnbroken()) return "away";
    const instance = instanceOf(plan);
    if (!instance) return "instance";

    if (next.state === "sending") return "another-tab";
    if (next.state === "unknown") {
      if (!(await settle(plan, instance))) return "still-unknown";
      continue;
    }
    if (isExpired(next, Date.now())) return undefined;
    const isAccepted = await sendStep(plan, next, { instance, instanceLabel });
    if (!isAccepted) return undefined;
    await pause(PACE_MS);
  }
}

type Step = NonNullable<Standing["next"]>;

async function sendStep(
  plan: Plan,
  step: Step,
  through: { instance: Instance; instanceLabel: string },
): Promise<boolean> {
  const record = await sendStatus({
    ...through,
    request: step.request,
    place: placeOf(plan, step),
    overriddenChecks: plan.overriddenChecks,
    clickedAt: Date.now(),
  });
  if (!record?.idMessage) return false;
  // Also if the record is removed from the history later.
  const known = findPlan(plan.id);
  if (known) savePlan({ ...known, accepted: [...known.accepted, step.index] });
  return true;
}

/** Asks the gateway, then queue and journal, what became of a status whose answer was lost: they may lag. */
async function settle(plan: Plan, instance: Instance): Promise<boolean> {
  const signal = AbortSignal.timeout(SETTLE_MS);
  for (;;) {
    await readNews(instance, signal).catch(() => {});
    if (standingNow(plan).next?.state !== "unknown") return true;
    await Promise.race([pause(SETTLE_PAUSE_MS), aborted(signal)]);
    if (signal.aborted || usePlanRun.getState().isStopping) return false;
  }
}

/** Whether GREEN-API has the file of a status no more. */
export function isExpired({ expiresAt }: Pick<Step, "expiresAt">, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

/** The plan's instance, if this tab still has its token. */
function instanceOf({ idInstance }: Plan): Instance | undefined {
  const all = allInstances(useInstances.getState());
  const found = all.find((instance) => instance.idInstance === idInstance);
  return found?.apiTokenInstance ? found : undefined;
}
