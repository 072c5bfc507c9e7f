import * as z from "zod/mini";
import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { parseJson } from "../../lib/text/parse-json.ts";

const KEY = "vss:planned";
const MAX_PLANS = 200;

const ownPlan = z.object({ id: z.string(), isInHistory: z.boolean() });
type OwnPlan = z.infer<typeof ownPlan>;

function read(): OwnPlan[] {
  return z.safeParse(z.array(ownPlan), parseJson(readStored("localStorage", KEY))).data ?? [];
}

/** The plans that this browser made, newest first: their sends belong into its history. */
export const useOwnPlans = create<{ plans: OwnPlan[] }>(() => ({ plans: read() }));

/** Notes a plan before the server has it, or that its send is in the history, from which a person may remove it. */
export function noteOwnPlan(id: string, isInHistory = false): void {
  // Read again: another tab may have noted others.
  const others = read().filter((plan) => plan.id !== id);
  const plans = [{ id, isInHistory }, ...others].slice(0, MAX_PLANS);
  writeStored("localStorage", KEY, JSON.stringify(plans));
  useOwnPlans.setState({ plans });
}
