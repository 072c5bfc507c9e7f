import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { adoptPlanned } from "../../../stores/planned/adopt-planned.ts";
import { useOwnPlans } from "../../../stores/planned/own-plans.ts";
import { PlanFailure, plannedOptions } from "../../../stores/planned/planned-sends.ts";
import { useInstances } from "../../../stores/instances/instances.ts";
import { usePresentation } from "../../../ui/presentation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The planned sends to show. Those of this browser that went out are in its history instead.
 *
 * @param now unix ms.
 */
export function usePlanned(now: number) {
  const { data: plans, error } = useQuery(plannedOptions);
  const own = useOwnPlans((store) => store.plans);
  useEffect(() => {
    if (plans) void adoptPlanned(plans).catch(() => {});
  }, [plans]);
  const inHistory = new Set(own.flatMap((plan) => (plan.isInHistory ? [plan.id] : [])));
  const others = (plans ?? []).filter(({ state }) => state !== "missed");
  return {
    missed: (plans ?? []).filter(({ state }) => state === "missed"),
    shown: others.filter(({ id, endedAt = now }) => now - endedAt < DAY_MS && !inHistory.has(id)),
    isFailed: error !== null && plans === undefined,
  };
}

/** How the file and the instance of a plan are shown to whoever sees the screen. */
export function useNamesOf({ request, idInstance }: Pick<ListedPlan, "request" | "idInstance">) {
  const { hideName, hideNumbers } = usePresentation();
  const fromServer = useInstances((instances) => instances.fromServer);
  const instance = fromServer.find((held) => held.idInstance === idInstance);
  return {
    file: hideNumbers(request.fileName),
    instanceLabel: hideName(instance?.label ?? idInstance),
    instance,
  };
}

/** Returns a sentence about a change that failed. */
export function useDescribePlanFailure(): (error: unknown) => string {
  const { refusals } = useSetTimeTexts();
  return (error) => refusals[error instanceof PlanFailure ? error.code : "no-answer"];
}

/** Whether a plan's time was chosen in another zone than this computer's. */
export function useZone(): string {
  const { language } = useI18n();
  return new Intl.DateTimeFormat(language).resolvedOptions().timeZone;
}
