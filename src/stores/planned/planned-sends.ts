import { queryOptions } from "@tanstack/react-query";
import { ulid } from "ulid";
import * as z from "zod/mini";
import {
  type ListedPlan,
  plannedList,
  plannedSend,
  type PlannedSend,
  type PlanOrder,
  planRefusal,
  type PlanRefusal,
} from "../../protocol/planned-sends.ts";
import { pathOf, PLANNED_PATH } from "../../protocol/paths.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { queryClient } from "../query-client.ts";
import { noteOwnPlan } from "./own-plans.ts";
import { usePlanning } from "./planning.ts";

/** A plan was not made or changed. After "no-answer" nobody knows. */
export class PlanFailure extends Error {
  override name = "PlanFailure";
  readonly code: PlanRefusal | "no-answer";

  constructor(code: PlanRefusal | "no-answer") {
    super(code);
    this.code = code;
  }
}

/** Longer than the server's check of the link. */
const PATIENCE_MS = 30_000;
const SELDOM_MS = 20_000;
const OFTEN_MS = 2_000;
/** How long before its time a plan is looked at often. */
const SOON_MS = 60_000;

/** The planned sends of this studio. They are asked for while the page is visible, and often while one is due. */
export const plannedOptions = queryOptions({
  queryKey: ["planned"],
  queryFn: async ({ signal }) => z.parse(plannedList, await ask("", { signal })),
  refetchInterval: ({ state }) => paceOf(state.data ?? [], Date.now()),
  refetchOnWindowFocus: true,
});

function paceOf(plans: readonly ListedPlan[], now: number): number {
  const isSoon = plans.some(
    ({ state, at }) => state === "going" || (state === "waiting" && at - now < SOON_MS),
  );
  return isSoon ? OFTEN_MS : SELDOM_MS;
}

/** The plan that a change is of. */
export type PlanVersion = Pick<PlannedSend, "id" | "revision">;

/**
 * Plans a send, or changes a plan.
 *
 * @throws {PlanFailure}
 */
export async function savePlan(order: PlanOrder, of?: PlanVersion): Promise<PlannedSend> {
  const id = of?.id ?? ulid();
  noteOwnPlan(id);
  usePlanning.setState({ hasPlanned: true });
  const init = of
    ? { method: "PUT", headers: versionOf(of), body: JSON.stringify(order) }
    : { method: "POST", body: JSON.stringify({ ...order, id }) };
  return changed(await ask(of ? `/${id}` : "", init));
}

/**
 * Cancels a plan that waits, or puts one away whose end was seen.
 *
 * @throws {PlanFailure}
 */
export async function removePlanned(of: PlanVersion): Promise<PlannedSend> {
  return changed(await ask(`/${of.id}`, { method: "DELETE", headers: versionOf(of) }));
}

/**
 * Reads a plan with all its recipients.
 *
 * @throws {PlanFailure}
 */
export async function readPlanned(id: string): Promise<PlannedSend> {
  return z.parse(plannedSend, await ask(`/${id}`, {}));
}

function versionOf({ revision }: PlanVersion): Record<string, string> {
  return { "If-Match": String(revision) };
}

async function changed(answer: unknown): Promise<PlannedSend> {
  const plan = z.parse(plannedSend, answer);
  await queryClient.invalidateQueries({ queryKey: plannedOptions.queryKey });
  return plan;
}

async function ask(path: string, { headers, signal, ...init }: RequestInit): Promise<unknown> {
  let answer: { ok: boolean; body: unknown };
  try {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(pathOf(PLANNED_PATH) + path, {
      ...init,
      headers: { ...headers, ...(init.body && { "Content-Type": "application/json" }) },
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      cache: "no-store",
    });
    answer = { ok: response.ok, body: parseJson(await response.text()) };
  } catch {
    throw new PlanFailure("no-answer");
  }
  if (answer.ok) return answer.body;
  const refusal = z.safeParse(planRefusal, answer.body).data;
  throw new PlanFailure(refusal?.refused ?? "no-answer");
}
