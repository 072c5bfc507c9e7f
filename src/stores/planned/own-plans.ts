import * as z from "zod/mini";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { parseJson } from "../../lib/text/parse-json.ts";

const KEY = "vss:planned";
const MAX_PLANS = 200;

const ownPlan = z.object({ id: z.string(), isInHistory: z.boolean() });
type OwnPlan = z.infer<typeof ownPlan>;

/** The plans that this browser made: their sends belong into its history. */
export function ownPlans(): OwnPlan[] {
  return z.safeParse(z.array(ownPlan), parseJson(readStored("localStorage", KEY))).data ?? [];
}

/** Notes a plan before the server has it, or that its send is in the history, from which a person may remove it. */
export function noteOwnPlan(id: string, isInHistory = false): void {
  const others = ownPlans().filter((plan) => plan.id !== id);
  writeStored(
    "localStorage",
    KEY,
    JSON.stringify([{ id, isInHistory }, ...others].slice(0, MAX_PLANS)),
  );
}
