import { Hono } from "hono";
import { ulid } from "ulid";
import * as z from "zod/mini";
import { contract } from "../../green-api/contract.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import {
  MAX_AHEAD_MS,
  MAX_CHANGES,
  MAX_PLANNED,
  planOrder,
  type PlanOrder,
} from "../../protocol/planned-sends.ts";
import { PLANNED_PATH } from "../../protocol/paths.ts";
import { protectiveHeaders } from "../http/gateway-answer.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { mayUse, type StudioUser } from "../users/studio-user.ts";
import { listed, plannedAnswer, refusePlan } from "./planned-answer.ts";
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
 * the instance of a plan may change it, and only one who may use the instance sees it. A change names the revision
 * that it is of in `If-Match`.
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

  /** Reads an order, or says what is wrong with it. */
  async function readOrder(request: Request, user: StudioUser | undefined) {
    const order = await orderIn(request);
    if (!order) return refusePlan("invalid");
    if (!maySend(user, order.idInstance)) return refusePlan("not-allowed");
    const at = instantOf(order.local, order.zone);
    if (at === undefined) return refusePlan("invalid");
    if (at <= now()) return refusePlan("past");
    if (at > now() + MAX_AHEAD_MS) return refusePlan("too-far");
    const studio = new URL(request.url).origin;
    const link = await linkReport(order.request.urlFile, studio);
    return { ...order, confirmedAt: at, studio, link, by: user?.name, state: "waiting" as const };
  }

  async function find(id: string): Promise<StoredPlan | undefined> {
    return (await store.all()).find((plan) => plan.id === id);
  }

  async function hasRoom(idInstance: string): Promise<boolean> {
    const all = await store.all();
    const open = all.filter((plan) => plan.idInstance === idInstance && plan.state === "waiting");
    return open.length < MAX_PLANNED;
  }

  app.get("/", async (c) => {
    const plans = (await store.all()).filter(
      (plan) => maySee(c.env.user, plan.idInstance) && isShown(plan),
    );
    const list = plans.map((plan) => listed(plan, dueAt(plan)));
    return c.json(
      list.toSorted((one, other) => one.at - other.at),
      200,
      protectiveHeaders,
    );
  });

  app.post("/", async (c) => {
    const order = await readOrder(c.req.raw, c.env.user);
    if (order instanceof Response) return order;
    if (!(await hasRoom(order.idInstance))) return refusePlan("too-many");
    const plan: StoredPlan = { ...order, id: ulid(now()), revision: 1 };
    return (await store.write(plan)) ? plannedAnswer(plan) : refusePlan("changed");
  });

  app.get("/:id", async (c) => {
    const plan = await find(c.req.param("id"));
    const isVisible = plan && maySee(c.env.user, plan.idInstance);
    return isVisible ? plannedAnswer(plan) : refusePlan("not-found");
  });

  app.put("/:id", async (c) => {
    const known = await find(c.req.param("id"));
    if (!known || !maySee(c.env.user, known.idInstance)) return refusePlan("not-found");
    if (!maySend(c.env.user, known.idInstance)) return refusePlan("not-allowed");
    const order = await readOrder(c.req.raw, c.env.user);
    if (order instanceof Response) return order;
    if (known.revision >= MAX_CHANGES) return refusePlan("too-many");
    const isOpen = known.state === "waiting" || known.state === "cancelled";
    if (!isOpen || c.req.header("If-Match") !== String(known.revision))
      return refusePlan("changed");
    const plan: StoredPlan = { ...order, id: known.id, revision: known.revision + 1 };
    return (await store.write(plan)) ? plannedAnswer(plan) : refusePlan("changed");
  });

  app.delete("/:id", async (c) => {
    const known = await find(c.req.param("id"));
    if (!known || !maySee(c.env.user, known.idInstance)) return refusePlan("not-found");
    if (!maySend(c.env.user, known.idInstance)) return refusePlan("not-allowed");
    if (known.state === "going" || c.req.header("If-Match") !== String(known.revision)) {
      return refusePlan("changed");
    }
    const end =
      known.state === "waiting"
        ? { state: "cancelled" as const, endedAt: now() }
        : { dismissed: true as const };
    const plan: StoredPlan = { ...known, ...end, revision: known.revision + 1 };
    return (await store.write(plan)) ? plannedAnswer(plan) : refusePlan("changed");
  });

  app.onError(() => refusePlan("store-down"));
  return app;
}

/** Whether pages show a plan: not once it is cancelled, or its end was seen. */
export function isShown({ state, dismissed }: StoredPlan): boolean {
  return state !== "cancelled" && !dismissed;
}

/** The order in a body, if it is one and GREEN-API's contract has such a request. */
async function orderIn(request: Request): Promise<PlanOrder | undefined> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return undefined;
  const { bytes, cut } = await readAtMost(request.body, MAX_BODY_BYTES);
  if (cut) return undefined;
  const order = z.safeParse(planOrder, parseJson(new TextDecoder().decode(bytes))).data;
  return order && z.safeParse(contract.sendVoiceStatus.request, order.request).success
    ? order
    : undefined;
}
