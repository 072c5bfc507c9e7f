import { isDeepStrictEqual } from "node:util";
import { Hono } from "hono";
import * as z from "zod/mini";
import { contract } from "../../green-api/contract.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import {
  MAX_AHEAD_MS,
  MAX_CHANGES,
  MAX_KEPT,
  MAX_PLANNED,
  newPlan,
  planOrder,
  type PlanOrder,
} from "../../protocol/planned-sends.ts";
import { PLANNED_PATH } from "../../protocol/paths.ts";
import { protectiveHeaders } from "../http/gateway-answer.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { mayUse, type StudioUser } from "../users/studio-user.ts";
import { listed, plannedAnswer, refusePlan, unknownAnswer } from "./planned-answer.ts";
import type { PlanStore, StoredPlan } from "./plan-store.ts";

/** As large as the body of any send. */
const MAX_BODY_BYTES = 2_000_000;

interface Options {
  store: PlanStore;
  isHeld: (idInstance: string) => boolean;
  instantOf: (local: string, zone: string) => number | undefined;
  linkReport: (urlFile: string, studio: string) => Promise<LinkReport | undefined>;
  now: () => number;
}

interface Env {
  Bindings: { user?: StudioUser };
}

/**
 * What pages do with planned sends, at `/planned`: list, plan, read, change, cancel. Only a user who may send through
 * the instance of a plan may change it, and only one who may use the instance sees it. Readers see what waits, without
 * its recipients. A change names the revision that it is of in `If-Match`.
 *
 * @see protocol/planned-sends.ts for the bodies.
 */
export function plannedPaths({ store, isHeld, instantOf, linkReport, now }: Options) {
  const app = new Hono<Env>().basePath(PLANNED_PATH);
  const maySee = (user: StudioUser | undefined, idInstance: string) =>
    isHeld(idInstance) && mayUse(user, idInstance);
  const maySend = (user: StudioUser | undefined, idInstance: string) =>
    maySee(user, idInstance) && user?.role !== "reader";
  const dueAt = (plan: StoredPlan) => instantOf(plan.local, plan.zone) ?? plan.confirmedAt;

  /** Turns an order into a plan, or says what is wrong with it. */
  async function toPlan<Order extends PlanOrder>(
    order: Order | undefined,
    request: Request,
    user: StudioUser | undefined,
  ) {
    if (!order) return refusePlan("invalid");
    if (!maySend(user, order.idInstance)) return refusePlan("not-allowed");
    const at = instantOf(order.local, order.zone);
    if (at === undefined) return refusePlan("invalid");
    if (at <= now()) return refusePlan("past");
    if (at > now() + MAX_AHEAD_MS) return refusePlan("too-far");
    const studio = new URL(request.url).origin;
    const link = await linkReport(order.request.urlFile, studio);
    return {
      ...order,
      confirmedAt: at,
      studio,
      ...(link && { link }),
      ...(user && { by: user.name }),
      state: "waiting" as const,
    };
  }

  async function find(id: string): Promise<StoredPlan | undefined> {
    return (await store.all()).find((plan) => plan.id === id);
  }

  /** Whether one more plan of an instance may wait. `known` is this plan, if it is there already. */
  async function hasRoom(idInstance: string, known?: StoredPlan): Promise<boolean> {
    const others = (await store.all()).filter(
      (plan) => plan.idInstance === idInstance && plan.id !== known?.id,
    );
    const open = others.filter(({ state }) => state === "waiting");
    return open.length < MAX_PLANNED && others.length < MAX_KEPT;
  }

  app.get("/", async (c) => {
    const plans = (await store.all()).filter(
      (plan) => maySee(c.env.user, plan.idInstance) && isShownTo(c.env.user, plan),
    );
    const list = plans.map((plan) => listed(plan, dueAt(plan)));
    return c.json(
      list.toSorted((one, other) => one.at - other.at),
      200,
      protectiveHeaders,
    );
  });

  /** Writes a plan. If the browser has sent the request twice, the first one has done so. */
  async function write(plan: StoredPlan): Promise<Response> {
    try {
      if (await store.write(plan)) return plannedAnswer(plan);
      const known = await find(plan.id);
      return known && isSame(known, plan) ? plannedAnswer(known) : refusePlan("changed");
    } catch {
      return unknownAnswer();
    }
  }

  app.post("/", async (c) => {
    const order = await bodyOf(c.req.raw, newPlan);
    const planned = await toPlan(order, c.req.raw, c.env.user);
    if (planned instanceof Response) return planned;
    const isKnown = (await find(planned.id)) !== undefined;
    if (!isKnown && !(await hasRoom(planned.idInstance))) return refusePlan("too-many");
    return write({ ...planned, revision: 1 });
  });

  app.get("/:id", async (c) => {
    const plan = await find(c.req.param("id"));
    if (!plan || !maySee(c.env.user, plan.idInstance)) return refusePlan("not-found");
    return mayRead(c.env.user, plan) ? plannedAnswer(plan) : refusePlan("not-allowed");
  });

  app.put("/:id", async (c) => {
    const known = await find(c.req.param("id"));
    const refused = refuseChange(known, c.env.user);
    if (!known || refused) return refusePlan(refused ?? "not-found");
    const order = await bodyOf(c.req.raw, planOrder);
    const planned = await toPlan(order, c.req.raw, c.env.user);
    if (planned instanceof Response) return planned;
    const revision = Number(c.req.header("If-Match"));
    const isOpen = known.state === "waiting" || known.state === "cancelled";
    const isOfKnown = known.revision === revision || known.revision === revision + 1;
    if (!isOpen || !isOfKnown || revision < 1) return refusePlan("changed");
    const isOneMore = known.state === "cancelled" || known.idInstance !== planned.idInstance;
    const isTooMany = isOneMore && !(await hasRoom(planned.idInstance, known));
    if (isTooMany || revision >= MAX_CHANGES) return refusePlan("too-many");
    return write({ ...planned, id: known.id, revision: revision + 1 });
  });

  app.delete("/:id", async (c) => {
    const known = await find(c.req.param("id"));
    const refused = refuseChange(known, c.env.user);
    if (!known || refused) return refusePlan(refused ?? "not-found");
    const revision = Number(c.req.header("If-Match"));
    const isRepeated = !isShown(known) && known.revision === revision + 1;
    if (isRepeated) return plannedAnswer(known);
    if (known.state === "going" || known.revision !== revision) return refusePlan("changed");
    const end =
      known.state === "waiting"
        ? { state: "cancelled" as const, endedAt: now() }
        : { dismissed: true as const };
    return write({ ...known, ...end, revision: revision + 1 });
  });

  /** Why a user may not change a plan. */
  function refuseChange(plan: StoredPlan | undefined, user: StudioUser | undefined) {
    if (!plan || !maySee(user, plan.idInstance)) return "not-found";
    return maySend(user, plan.idInstance) ? undefined : "not-allowed";
  }

  app.onError(() => refusePlan("store-down"));
  return app;
}

/** Whether a plan is shown at all: not once it is cancelled, or its end was seen. */
function isShown({ state, dismissed }: StoredPlan): boolean {
  return state !== "cancelled" && !dismissed;
}

/** Whether pages of a user show a plan. How it ended is the affair of senders and of whoever planned it. */
export function isShownTo(user: StudioUser | undefined, plan: StoredPlan): boolean {
  const isOpen = plan.state === "waiting" || plan.state === "going";
  return isShown(plan) && (isOpen || mayRead(user, plan));
}

/** Whether a user may read all of a plan, with its recipients. */
function mayRead(user: StudioUser | undefined, { by }: StoredPlan): boolean {
  return user?.role !== "reader" || user.name === by;
}

/** Whether two plans ask for the same. What the link leads to was asked twice, and may differ. */
function isSame(known: StoredPlan, plan: StoredPlan): boolean {
  return isDeepStrictEqual({ ...known, link: null }, { ...plan, link: null });
}

/** The body of a request, if it is of this shape, and GREEN-API's contract has such a status. */
async function bodyOf<Order extends PlanOrder>(request: Request, shape: z.ZodMiniType<Order>) {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return undefined;
  const { bytes, cut } = await readAtMost(request.body, MAX_BODY_BYTES);
  if (cut) return undefined;
  const order = z.safeParse(shape, parseJson(new TextDecoder().decode(bytes))).data;
  return order && z.safeParse(contract.sendVoiceStatus.request, order.request).success
    ? order
    : undefined;
}
