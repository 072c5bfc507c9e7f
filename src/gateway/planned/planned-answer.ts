import type { ListedPlan, PlannedSend, PlanRefusal } from "../../protocol/planned-sends.ts";
import { protectiveHeaders } from "../http/gateway-answer.ts";
import type { StoredPlan } from "./plan-store.ts";

const refusals: Record<PlanRefusal, [status: number, message: string]> = {
  invalid: [400, "The body is no plan: see protocol/planned-sends.ts."],
  "not-allowed": [403, "The instance is not held here, or not one of yours to send through."],
  past: [422, "This time is in the past."],
  "too-far": [422, "A send can be planned at most 14 days ahead."],
  "too-many": [
    422,
    "Too many sends of this instance are planned, or this one was changed too often.",
  ],
  changed: [412, "The plan has changed meanwhile, or is going out: If-Match must be its revision."],
  "not-found": [404, "There is no such plan."],
  "store-down": [503, "The memory of planned sends cannot be reached. Nothing was changed."],
};

export function refusePlan(refused: PlanRefusal): Response {
  const [status, message] = refusals[refused];
  return Response.json({ refused, message }, { status, headers: protectiveHeaders });
}

/** The store did not say whether it wrote the plan. This is no refusal: the plan may have been made or changed. */
export function unknownAnswer(): Response {
  const message =
    "The memory of planned sends did not answer. The plan may have been changed: read it.";
  return Response.json({ message }, { status: 504, headers: protectiveHeaders });
}

/** The plan without what only servers need. */
export function plannedAnswer(plan: StoredPlan): Response {
  const { studio: _, link: __, claim: ___, dismissed: ____, ...shown } = plan;
  return Response.json(shown satisfies PlannedSend, { headers: protectiveHeaders });
}

/** @param at when it is due, in unix ms. */
export function listed(plan: StoredPlan, at: number): ListedPlan {
  const { studio: _, link: __, claim: ___, dismissed: ____, ...shown } = plan;
  const { participants, ...request } = plan.request;
  return { ...shown, at, request, people: participants.length };
}
